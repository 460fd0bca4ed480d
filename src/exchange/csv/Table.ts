import type { Delimiter } from './delimiterOf.ts'
import type { Encoding } from './Encoding.ts'
import type { FileFault } from './FileFault.ts'

export interface Heading {
  /** As the file writes it, without outer spaces. */
  readonly name: string
  readonly index: number
}

export interface TableRow {
  /** Physical line the row begins on, as an editor shows it: the heading's own line counts. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Doubts {
  readonly encodings: readonly Encoding[]
  readonly delimiters: readonly Delimiter[]
}

/** A delimited text file, or a sheet of a workbook, as a heading and its rows; nothing is known of what it is about. */
export interface Table {
  readonly header: readonly Heading[]
  readonly rows: readonly TableRow[]
  /** Whether it is a workbook's, where a cell has an address. */
  readonly hasAddresses?: boolean
  /** What could as well be read otherwise; empty where there is no doubt. */
  readonly doubts?: Doubts
  readonly warnings: readonly FileFault[]
}
