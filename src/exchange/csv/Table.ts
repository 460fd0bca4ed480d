import type { Delimiter } from './delimiterOf.ts'
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

/** A delimited text file as a heading and its rows; nothing is known of what it is about. */
export interface Table {
  readonly header: readonly Heading[]
  readonly rows: readonly TableRow[]
  readonly delimiter: Delimiter
  readonly warnings: readonly FileFault[]
}
