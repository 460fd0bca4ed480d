import { useMemo } from 'react'
import type { Setup } from '~/domain/model/Setup.ts'
import { dash, formatMillions } from '~/i18n/formats.ts'
import { listWords } from '~/i18n/listWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { CrossTable } from '~/ui/table/CrossTable.tsx'
import { amountSums } from './amountSums.ts'
import type { ApplicationRow } from './applicationRows.ts'

interface Props {
  readonly rows: readonly ApplicationRow[]
  readonly setup: Setup
  /** The rows are not all there are. */
  readonly isNarrowed: boolean
}

/** What the applications that are shown ask for, by funder and year. */
export function ListSums({ rows, setup, isNarrowed }: Props) {
  const { language } = useMessages()
  const words = useWords(listWords)
  const sums = useMemo(
    () =>
      amountSums(
        rows.map(({ application }) => application),
        setup,
      ),
    [rows, setup],
  )
  if (!sums) return <p className="note">{words.noAmounts}</p>
  const text = (amount: number | null) =>
    amount === null ? dash : formatMillions(amount, language)
  return (
    <section className="applications-sums">
      <CrossTable
        className="applications-amounts"
        caption={isNarrowed ? words.sumsOfShown(rows.length) : words.sums}
        corner={words.sumsUnit}
        headings={sums.years.map(String)}
        lines={sums.funders.map(({ id, name, sums: ofFunder }) => ({
          key: id,
          name,
          cells: ofFunder.map(text),
        }))}
        sum={{ name: words.total, cells: sums.totals.map(text) }}
      />
    </section>
  )
}
