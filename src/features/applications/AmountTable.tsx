import { dash, formatMillions } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { CrossTable } from '~/ui/table/CrossTable.tsx'
import type { CaseProps } from './CaseProps.ts'
import { sumOfYear } from './yearlyAmounts.ts'

/** What is asked of each funder for each year, with the sum of the year below. */
export function AmountTable({ application, setup }: Pick<CaseProps, 'application' | 'setup'>) {
  const { messages, language } = useMessages()
  const { detail } = messages.applications
  const { amounts } = application
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((a, b) => a - b)
  const asking = setup.funders.filter(({ id }) => amounts.some(({ funderId }) => funderId === id))
  const askedText = (funderId: string, year: number) => {
    const asked = amounts.find((one) => one.funderId === funderId && one.year === year)
    return asked ? formatMillions(asked.amount, language) : dash
  }
  return (
    <CrossTable
      className="applications-amounts"
      caption={<span className="visually-hidden">{detail.amounts}</span>}
      corner={detail.amountsUnit}
      headings={years.map(String)}
      lines={asking.map(({ id, name }) => ({
        key: id,
        name,
        cells: years.map((year) => askedText(id, year)),
      }))}
      sum={{
        name: detail.sum,
        cells: years.map((year) => formatMillions(sumOfYear(amounts, year), language)),
      }}
    />
  )
}
