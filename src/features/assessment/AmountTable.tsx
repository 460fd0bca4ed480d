import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { CrossTable } from '~/ui/table/CrossTable.tsx'

interface Props {
  readonly application: Application
  readonly setup: Setup
}

/** What is asked of each funder, year by year; a year that is not asked for stays empty. */
export function AmountTable({ application: { amounts, applicant }, setup }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  if (amounts.length === 0) return null
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((a, b) => a - b)
  const funders = setup.funders.filter(({ id }) => amounts.some(({ funderId }) => funderId === id))
  const sumText = (asked: typeof amounts) => {
    const sum = asked.reduce((total, { amount }) => total + amount, 0)
    return asked.length === 0 ? '' : formatMillions(sum, language)
  }
  const cellsOf = (asked: typeof amounts) => [
    ...years.map((year) => sumText(asked.filter((one) => one.year === year))),
    sumText(asked),
  ]
  return (
    <CrossTable
      className="desk-amounts"
      caption={
        <>
          {words.amounts} <span className="visually-hidden">{applicant}</span>
        </>
      }
      corner={words.funder}
      headings={[...years.map(String), words.all]}
      lines={funders.map(({ id, name }) => ({
        key: id,
        name,
        cells: cellsOf(amounts.filter(({ funderId }) => funderId === id)),
      }))}
      sum={funders.length > 1 ? { name: words.all, cells: cellsOf(amounts) } : undefined}
    />
  )
}
