import { useMessages } from '~/session/useMessages.ts'
import { isUnread, numberText } from './numberEntry.ts'
import type { SetupDraft } from './SetupDraft.ts'

/** What all funders have in each year; not told while one of them has not decided. */
export function FrameSums({ draft }: { readonly draft: SetupDraft }) {
  const { messages, language } = useMessages()
  const words = messages.setup.funders
  const { funders, years } = draft
  const sumOf = (year: number): string => {
    const amounts = funders.flatMap((row) => {
      const amount = row.amounts[year]
      return amount === undefined ? [] : [amount]
    })
    let sum = 0
    for (const amount of amounts) {
      if (amount === null) return words.undecided
      if (isUnread(amount)) return ''
      sum += amount
    }
    return numberText(sum, 'kroner', language)
  }
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {words.sum}
      </th>
      {years.map((year) => (
        <td key={year} data-align="end" className="setup-frame-sum">
          {sumOf(year)}
        </td>
      ))}
      <td aria-hidden="true"> </td>
    </tr>
  )
}
