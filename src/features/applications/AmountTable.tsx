import { formatMillions } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { CaseProps } from './ApplicationPage.tsx'
import { sumOfYear } from './yearlyAmounts.ts'

/** What is asked of each funder for each year, with the sum of the year below. */
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
      <caption className="visually-hidden">{detail.amounts}</caption>
      <thead>
        <tr>
          <th scope="col">{detail.amountsUnit}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asking.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {years.map((year) => {
              const asked = askedOf(id, year)
              return (
                <td key={year}>{asked === undefined ? '–' : formatMillions(asked, language)}</td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{detail.sum}</th>
          {years.map((year) => (
            <td key={year}>{formatMillions(sumOfYear(amounts, year), language)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
