import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { fraction } from '~/lib/fraction.ts'
import { type ExportColumn, type ExportTable, textColumns } from './ExportTable.ts'
import { type Provenance, provenanceCells, provenanceColumns } from './Provenance.ts'
import type { ExportWords } from './rankingCsv.ts'
import type { CsvCell } from './writeCsv.ts'

export const moneyColumns = [
  { name: 'bevillingsgiver', kind: 'text' },
  { name: 'år', kind: 'year' },
  { name: 'ramme', kind: 'kroner' },
  { name: 'ansøgt', kind: 'kroner' },
  { name: 'indstillet', kind: 'kroner' },
  { name: 'tilsagn', kind: 'kroner' },
] as const satisfies readonly ExportColumn[]

/**
 * The set's money, a line for each funder and year: frame, asked, recommended, granted [PF1]. A
 * frame that is not decided yet is empty, never 0. Unit: kroner with two decimals, exact.
 */
export function moneyTable(
  { setup, money }: PortfolioSheet,
  provenance: Provenance,
  { messages }: Pick<ExportWords, 'messages'>,
): ExportTable {
  const last = provenanceCells(setup, messages.sheet.basis[setup.basis], provenance)
  return {
    columns: [...moneyColumns, ...textColumns(provenanceColumns)],
    rows: money.cells.map(({ funderId, year, frame, asked, recommended, granted }) => [
      setup.funders.find(({ id }) => id === funderId)?.name ?? funderId,
      year,
      frame === null ? null : kroner(frame),
      kroner(asked),
      kroner(recommended),
      kroner(granted),
      ...last,
    ]),
  }
}

const kroner = (ore: number): CsvCell => ({ value: fraction(BigInt(ore), 100n), decimals: 2 })
