import { formatMillions } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { CaseProps } from './ApplicationPage.tsx'
import { sumOfYear } from './yearlyAmounts.ts'

/** What is asked of each funder for each year, with the sum of the year. */
export function AmountTable({ application, setup }: Pick<CaseProps, 'application' | 'setup'>) {
  const { messages, language } = useMessages()
  const { detail } = messages.applications
  const { amounts } = application
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((a, b) => a - b)
  const asking = setup.funders.filter(({ id }) => amounts.some(({ funderId }) => funderId === id))
  const askedOf = (funderId: string, year: number) =>
    amounts.find((asked) => asked.funderId === funderId && asked.year === year)?.amount
  return (
    <table className="applications-amounts">
      <caption className="note">{detail.amountsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{detail.year}</th>
          {asking.map(({ id, name }) => (
            <th key={id} scope="col" title={name}>
              {name}
            </th>
          ))}
          <th scope="col">{detail.sum}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {asking.map(({ id }) => {
              const asked = askedOf(id, year)
              return <td key={id}>{asked === undefined ? '–' : formatMillions(asked, language)}</td>
            })}
            <td>{formatMillions(sumOfYear(amounts, year), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
