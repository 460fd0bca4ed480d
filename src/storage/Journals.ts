import type { FileJournal } from './journal/FileJournal.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** The two places where every event is kept. */
export interface Journals {
  readonly database: WorkbenchDatabase
  readonly files: FileJournal
}
