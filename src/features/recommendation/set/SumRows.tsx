import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { isStanding } from '~/domain/portfolio/isStanding.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'

/** What is recommended in all, under the column of amounts, and what was asked. */
export function SumRows({ portfolio: { money, areas } }: { readonly portfolio: PortfolioSheet }) {
  const { language } = useMessages()
  const words = useWords(setWords)
  const count = areas.flatMap(({ candidates }) => candidates.filter(isStanding)).length
  return (
    <>
      <tr className="set-sum">
        <th scope="row" colSpan={6}>
          {words.recommendedSum}
        </th>
        <td className="set-number">{formatMillions(money.total.recommended, language)}</td>
      </tr>
      <tr>
        <th scope="row" colSpan={6} className="secondary">
          {words.askedSum(count)}
        </th>
        <td className="set-number secondary">{formatMillions(money.total.asked, language)}</td>
      </tr>
    </>
  )
}
