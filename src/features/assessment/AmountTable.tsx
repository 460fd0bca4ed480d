import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'

interface Props {
  readonly application: Application
  readonly setup: Setup
}

/** What is asked of each funder, year by year; a year that is not asked for stays empty. */
export function AmountTable({ application: { amounts, applicant }, setup }: Props) {
  const { messages, language } = useMessages()
  const { assessment } = messages
  if (amounts.length === 0) return null
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((a, b) => a - b)
  const funders = setup.funders.filter(({ id }) => amounts.some(({ funderId }) => funderId === id))
  const sum = (chosen: typeof amounts) =>
    chosen.length === 0
      ? ''
      : formatMillions(
          chosen.reduce((total, { amount }) => total + amount, 0),
          language,
        )
  return (
    <table className="desk-amounts">
      <caption>
        {assessment.amounts} <span className="visually-hidden">{applicant}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{assessment.funder}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col">{assessment.all}</th>
        </tr>
      </thead>
      <tbody>
        {funders.map(({ id, name }) => {
          const own = amounts.filter(({ funderId }) => funderId === id)
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              {years.map((year) => (
                <td key={year}>{sum(own.filter((amount) => amount.year === year))}</td>
              ))}
              <td>{sum(own)}</td>
            </tr>
          )
        })}
      </tbody>
      {funders.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{assessment.all}</th>
            {years.map((year) => (
              <td key={year}>{sum(amounts.filter((amount) => amount.year === year))}</td>
            ))}
            <td>{sum(amounts)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
