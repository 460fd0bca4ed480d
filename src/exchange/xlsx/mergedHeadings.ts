import { type Cell, cellAddress, isEmptyCell } from '~/exchange/csv/Cell.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import type { Heading } from '~/exchange/csv/Table.ts'
import type { WorkbookSheet } from './readWorkbook.ts'

/** A sheet's row with its place. */
export interface NumberedRow {
  /** From 0. */
  readonly index: number
  readonly cells: readonly Cell[]
}

/** A heading over several columns leaves all but the first of them without a name. */
export function mergedHeadings(
  { merged }: WorkbookSheet,
  index: number,
  header: readonly Heading[],
  content: readonly NumberedRow[],
): readonly FileFault[] {
  return merged
    .filter(({ row, lastRow }) => row <= index && index <= lastRow)
    .filter(({ column, lastColumn }) =>
      content.some(({ cells }) => !cells.slice(column + 1, lastColumn + 1).every(isEmptyCell)),
    )
    .map(({ column, lastColumn }) => {
      const [cell, last] = [column, lastColumn].map((one) => cellAddress(one, index + 1))
      const name = header.find((heading) => heading.index === column)?.name ?? ''
      const place = { line: index + 1, column: name, cell }
      return fileFault('heading-merged', place, { found: `${cell}:${last}` })
    })
}
