import type { Journals } from '~/storage/Journals.ts'
import { createFileJournal } from '~/storage/journal/FileJournal.ts'
import { createJournalFiles } from '~/storage/journal/JournalFiles.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { type MemoryFolder, memoryFolder } from './memoryFolder.ts'

const folders = new Map<string, MemoryFolder>()

/** The folder that belongs to a database of this name: one browser has one of each. */
export function folderOf(name: string): MemoryFolder {
  const folder = folders.get(name) ?? memoryFolder()
  folders.set(name, folder)
  return folder
}

/** Both journals, as the tab that opened this database has them. */
export function journalsOf(database: WorkbenchDatabase, now = () => 0): Journals {
  const folder = folderOf(database.name)
  const files = createFileJournal(() => createJournalFiles(async () => folder.handle, inTurn), now)
  return { database, files }
}

let last: Promise<unknown> = Promise.resolve()

/** One thing at a time, as the lock of a browser has it for all its tabs. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}
