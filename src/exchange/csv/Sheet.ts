import type { Cell } from './Cell.ts'
import type { Heading } from './Table.ts'

export interface SheetRow {
  /** The line an editor shows in a text file, the row's number in a workbook. */
  readonly line: number
  readonly cells: readonly Cell[]
  /** Indices of the cells that are formulas; what stands in those cells is the kept value. */
  readonly formulas?: readonly number[]
}

/** A heading and rows, from a text file or a workbook, before anybody has said what they are. */
export interface Sheet {
  /** Columns with a name, as the file writes them. */
  readonly header: readonly Heading[]
  /** Rows with content. */
  readonly rows: readonly SheetRow[]
  /** Whether a cell is told by its address, as in a workbook, besides its row and column. */
  readonly hasAddresses?: boolean
}
