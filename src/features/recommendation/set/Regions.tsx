import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Offices } from '~/domain/portfolio/geographyOf.ts'
import { formatList } from '~/i18n/formats.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { applicantOf } from './applicantOf.ts'

/** Head offices as squares to be counted, and branches, in the five regions [PF1]. */
export function Regions({ portfolio }: { readonly portfolio: PortfolioSheet }) {
  const { geography } = portfolio
  const { language } = useMessages()
  const words = useWords(setWords)
  const sizes = geography.regions.map(({ region, recommended }) => ({
    region,
    count: recommended.headquarters.length,
  }))
  const all = sizes.reduce((sum, { count }) => sum + count, 0)
  const most = sizes.toSorted((a, b) => b.count - a.count)[0]
  const empty = sizes.filter(({ count }) => count === 0).map(({ region }) => region)
  const nameOf = (caseNumber: CaseNumber) => applicantOf(portfolio, caseNumber)
  const unplaced = [...new Set(geography.unplaced.map(({ caseNumber }) => nameOf(caseNumber)))]
  return (
    <section>
      <h3>{words.regions}</h3>
      <table className="set-table">
        <caption className="visually-hidden">{words.regionsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{words.squares}</th>
            <th scope="col" className="set-number">
              {words.headquarters}
            </th>
            <th scope="col" className="set-number">
              {words.branches}
            </th>
          </tr>
        </thead>
        <tbody>
          {geography.regions.map(({ region, asked, recommended }) => (
            <tr key={region}>
              <th scope="row">{region}</th>
              <td>
                <Squares {...{ asked, recommended }} nameOf={nameOf} />
              </td>
              <td className="set-number">
                {words.of(recommended.headquarters.length, asked.headquarters.length)}
              </td>
              <td className="set-number">
                {words.of(recommended.branches.length, asked.branches.length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{words.regionSum(all, most?.region ?? '', most?.count ?? 0, empty)}</p>
      {unplaced.length > 0 && (
        <p className="note">{words.unplaced(formatList(unplaced, language))}</p>
      )}
    </section>
  )
}

interface SquaresProps {
  readonly asked: Offices
  readonly recommended: Offices
  readonly nameOf: (caseNumber: CaseNumber) => string
}

function Squares({ asked, recommended, nameOf }: SquaresProps) {
  const chosen = new Set(recommended.headquarters.map(({ caseNumber }) => caseNumber))
  const rest = asked.headquarters.filter(({ caseNumber }) => !chosen.has(caseNumber))
  return (
    <span className="set-squares" aria-hidden="true">
      {[...recommended.headquarters, ...rest].map(({ caseNumber }) => (
        <span
          key={caseNumber}
          title={nameOf(caseNumber)}
          data-chosen={chosen.has(caseNumber) || undefined}
        />
      ))}
    </span>
  )
}
