import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatList } from '~/i18n/formats.ts'
import { portfolioCheckText } from '~/exchange/document/portfolioCheckText.ts'
import { portfolioNames } from '~/exchange/document/portfolioNames.ts'
import { portfolioWords } from '~/i18n/portfolioWords.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

/** What the checks of the set warn of, and organisations that stand in several areas [PF1]. */
export function Checks({ portfolio }: { readonly portfolio: PortfolioSheet }) {
  const { checks, organisations, setup } = portfolio
  const { language } = useMessages()
  const checkWords = useWords(portfolioWords)
  const names = portfolioNames(portfolio)
  const words = useWords(setWords)
  const areaName = (areaId: string) => {
    const area = setup.areas.find(({ id }) => id === areaId)
    return area ? localText(area.name, language) : areaId
  }
  return (
    <section>
      <h3>{words.checks}</h3>
      {checks.length === 0 && <p className="secondary">{words.noChecks}</p>}
      <ul className="set-checks">
        {checks.map((check, index) => (
          <li key={index}>
            <Icon name="error" size={16} /> {portfolioCheckText(check, names, checkWords, language)}
          </li>
        ))}
      </ul>
      {organisations.length > 0 && (
        <>
          <h4>{words.twiceTitle}</h4>
          <ul className="set-checks">
            {organisations.map(({ cvr, applications }) => (
              <li key={cvr}>
                {words.twiceLine(
                  applications[0]?.applicant ?? cvr,
                  formatList(
                    applications.map(({ areaId, field }) => field ?? areaName(areaId)),
                    language,
                  ),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
