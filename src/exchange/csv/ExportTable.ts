import { type CsvCell, type CsvDialect, writeCsv } from './writeCsv.ts'

/**
 * What a column holds, for files that have types. `points` are shown with four decimals, `kroner`
 * with two; `date` is a calendar day as `2020-05-27`. A word where a number is expected stays text.
 */
export type ColumnKind = 'text' | 'count' | 'point' | 'points' | 'kroner' | 'year' | 'date'

export interface ExportColumn {
  readonly name: string
  readonly kind: ColumnKind
}

/** One export before it is a file: a CSV and a sheet of a workbook are written from the same. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly CsvCell[])[]
}

/** Columns of text under their names. */
export const textColumns = (names: readonly string[]): readonly ExportColumn[] =>
  names.map((name) => ({ name, kind: 'text' }))

export const tableCsv = ({ columns, rows }: ExportTable, dialect: CsvDialect): string =>
  writeCsv(
    columns.map(({ name }) => name),
    rows,
    dialect,
  )
