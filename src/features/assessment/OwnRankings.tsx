import { localText } from '~/exchange/document/localText.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { formatCount } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { type OwnRank, ownRankings } from './ownRanking.ts'
import type { Mine } from './useMyApplications.ts'

/** The assessor's own order in each area where there is one to see. */
export function OwnRankings({ mine: { setup, toAssess } }: { readonly mine: Mine }) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { handIn } = words
  const rankings = ownRankings(setup, toAssess).filter(
    ({ ranks }) => ranks.filter(({ rank }) => rank !== null).length > 1,
  )
  if (rankings.length === 0) return null
  return (
    <section className="stack">
      <h2>{handIn.ranking}</h2>
      <p className="secondary">{handIn.rankingText}</p>
      <div className="own-rankings">
        {rankings.map(({ area, ranks }) => {
          const name = localText(area.name, language)
          return (
            <section key={area.id}>
              <h3 id={`egen-${area.id}`}>{name}</h3>
              <table aria-label={handIn.rankingIn(name)}>
                <thead className="visually-hidden">
                  <tr>
                    <th scope="col">{handIn.rank}</th>
                    <th scope="col">{words.list.column.applicant}</th>
                    <th scope="col">{words.list.column.total}</th>
                  </tr>
                </thead>
                <tbody>
                  {ranks.map((rank) => (
                    <RankRow key={rank.mine.application.caseNumber} rank={rank} />
                  ))}
                </tbody>
              </table>
            </section>
          )
        })}
      </div>
    </section>
  )
}

function RankRow({ rank: { mine, rank, isShared, total } }: { readonly rank: OwnRank }) {
  const { language } = useMessages()
  const { shared, unranked } = useWords(assessmentWords).handIn
  return (
    <tr data-unranked={rank === null || undefined}>
      <td>
        {rank === null ? unranked : formatCount(rank, language)}
        {isShared && <span className="note"> {shared}</span>}
      </td>
      <th scope="row">
        <bdi>{mine.application.applicant}</bdi>
      </th>
      <td>
        {total && fractionText(total, language)}
        {total && rank === null && '*'}
      </td>
    </tr>
  )
}
