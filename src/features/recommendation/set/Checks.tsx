import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { PortfolioCheck } from '~/domain/portfolio/checksOf.ts'
import { formatList, formatMillions, type Language } from '~/i18n/formats.ts'
import type { SetWords } from '~/i18n/da/set.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import { applicantOf } from './applicantOf.ts'
import { funderName } from './funderName.ts'

/** What the checks of the set warn of, and organisations that stand in several areas [PF1]. */
export function Checks({ portfolio }: { readonly portfolio: PortfolioSheet }) {
  const { checks, organisations, setup } = portfolio
  const { language } = useMessages()
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
            <Icon name="error" size={16} /> {checkText(check, portfolio, words, language)}
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

function checkText(
  check: PortfolioCheck,
  portfolio: PortfolioSheet,
  { check: words }: SetWords,
  language: Language,
): string {
  const millions = (ore: number) => formatMillions(ore, language)
  switch (check.code) {
    case 'over-frame':
      return words.overFrame(
        funderName(portfolio.setup, check.funderId),
        check.year,
        millions(check.over),
        check.kind === 'granted',
      )
    case 'outside-expected':
      return words.outsideExpected(
        applicantOf(portfolio, check.caseNumber),
        check.year,
        millions(check.sum),
        millions(check.min),
        millions(check.max),
      )
    case 'organisation-twice':
      return words.organisationTwice(
        formatList(
          check.caseNumbers.map((caseNumber) => applicantOf(portfolio, caseNumber)),
          language,
        ),
      )
    case 'no-amounts':
      return words.noAmounts(applicantOf(portfolio, check.caseNumber))
    case 'place-unknown': {
      const applicant = applicantOf(portfolio, check.caseNumber)
      return check.place === null
        ? words.noPlace(applicant)
        : words.placeUnknown(applicant, check.place)
    }
  }
}
