import { err, ok, type Result } from '~/lib/result.ts'
import { attempt } from './attempt.ts'
import type { Journals } from './Journals.ts'
import type { FileJournal } from './journal/FileJournal.ts'
import { lateSentinel } from './lateSentinel.ts'
import { openDatabase, reopenDatabase } from './openDatabase.ts'
import { joinedSentinels } from './sentinel.ts'
import type { StorageFault } from './StorageFault.ts'
import { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** A database so damaged that it cannot even be deleted is left, for one under another name. */
const spareNames = ['', '-2', '-3']

/**
 * Opens the rounds on this device; where the database itself can no longer be read, gives it up for
 * a new one, to be filled from the second journal.
 * Errors: as `openDatabase`; a damaged database stays as it is where the second journal lacks any of it.
 */
export async function openOrRebuild(
  files: FileJournal,
  name = 'klyngevalg',
): Promise<Result<WorkbenchDatabase, StorageFault>> {
  let first: StorageFault | undefined
  for (const spare of spareNames) {
    const opened = await openDatabase(name + spare)
    const fault = opened.ok ? await unreadable(opened.value) : opened.faults[0]
    if (!fault) return opened
    first ??= fault
    const database = opened.ok ? opened.value : new WorkbenchDatabase(name + spare)
    if (fault.code !== 'unknown' || !(await isFileWhole(files)).ok) {
      database.close()
      return err(fault)
    }
    if ((await rebuildDatabase({ database, files })).ok) return ok(database)
  }
  return first ? err(first) : err({ code: 'unknown', detail: 'no database' })
}

/**
 * Gives a database that reports faults of its own up for a new, empty one; `recoverRounds` fills it.
 * Errors: StorageFault; then nothing was given up.
 */
export async function rebuildDatabase({
  database,
  files,
}: Journals): Promise<Result<void, StorageFault>> {
  const whole = await isFileWhole(files)
  if (!whole.ok) return whole
  const given = await attempt(() => database.giveUp())
  return given.ok ? reopenDatabase(database) : given
}

/** Whether the second journal has all that the sentinels know of, and they know of something. */
async function isFileWhole(files: FileJournal): Promise<Result<void, StorageFault>> {
  const noted = await files.sentinel()
  if (!noted.ok) return noted
  const known = joinedSentinels(noted.value, lateSentinel())
  // A journal that knows of nothing is no proof that there was nothing.
  if (known.size === 0) return err({ code: 'unknown', detail: 'the second journal is empty' })
  for (const [roundId, { events }] of known) {
    const reach = await files.reach(roundId)
    if (!reach.ok) return reach
    const there = reach.value.reduce((sum, { length }) => sum + length, 0)
    if (there < events) return err({ code: 'unknown', detail: 'both journals are damaged' })
  }
  return ok(undefined)
}

/** Reads a little of everything: a damaged database may open and then not be readable. */
async function unreadable(database: WorkbenchDatabase): Promise<StorageFault | undefined> {
  const { segments, rounds, ownChains, settings } = database
  const read = await attempt(() =>
    database.transaction('r', [segments, rounds, ownChains, settings], async () => {
      await segments.toCollection().primaryKeys()
      await rounds.toArray()
      await ownChains.toArray()
      await settings.toArray()
    }),
  )
  return read.ok ? undefined : read.faults[0]
}
