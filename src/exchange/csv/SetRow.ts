import type { Money, MoneyCell } from '~/domain/portfolio/moneyOf.ts'
import type { Amount } from '~/domain/portfolio/PortfolioArea.ts'
import { sumOre } from '~/domain/portfolio/sumOre.ts'
import { fraction } from '~/lib/fraction.ts'
import type { PortfolioWords } from '~/i18n/da/portfolio.ts'
import type { RankingCsvStyle } from './rankingCsv.ts'
import type { CsvCell } from './writeCsv.ts'

/** How the set is written, with the words that only it needs. */
export interface SetCsvStyle extends RankingCsvStyle {
  readonly words: PortfolioWords
}

/** One line of the set as a file; what is left out is an empty cell. */
export interface SetRow {
  readonly section: string
  readonly subject?: string
  readonly area?: string
  readonly verdict?: string
  readonly caseNumber?: string
  readonly applicant?: string
  readonly nextCase?: string
  readonly nextApplicant?: string
  readonly margin?: CsvCell
  readonly count?: number
  /** A cell for each funder and year. */
  readonly amounts?: readonly CsvCell[]
  readonly note?: string
}

/** The columns before the amounts; a file format, and Danish in every language. */
export const setFactColumns = [
  'afsnit',
  'emne',
  'område',
  'udfald',
  'sagsnummer',
  'ansøger',
  'næste_sagsnummer',
  'næste_ansøger',
  'afstand',
  'antal',
] as const

/** The column after them. */
export const setNoteColumn = 'bemærkning'

export const setColumns = ({ cells }: Money): readonly string[] => [
  ...setFactColumns,
  ...cells.map(({ funderId, year }) => `${funderId}_${year}`),
  setNoteColumn,
]

/** The cells of a line, in the order of the columns. */
export const setCells = (row: SetRow, { cells }: Money): readonly CsvCell[] => [
  row.section,
  row.subject ?? null,
  row.area ?? null,
  row.verdict ?? null,
  row.caseNumber ?? null,
  row.applicant ?? null,
  row.nextCase ?? null,
  row.nextApplicant ?? null,
  row.margin ?? null,
  row.count ?? null,
  ...(row.amounts ?? cells.map(() => null)),
  row.note ?? null,
]

/** Kroner with øre only where there are any, from the exact amount. */
export const kronerCell = (ore: number): CsvCell => ({
  value: fraction(BigInt(ore), 100n),
  decimals: ore % 100 === 0 ? 0 : 2,
})

/** What somebody gets or asks for, a cell for each funder and year; empty where there is nothing. */
export const amountCells = (amounts: readonly Amount[], { cells }: Money): readonly CsvCell[] =>
  cells.map(({ funderId, year }: MoneyCell) => {
    const own = amounts.filter((amount) => amount.funderId === funderId && amount.year === year)
    return own.length === 0 ? null : kronerCell(sumOre(own.map(({ amount }) => amount)))
  })
