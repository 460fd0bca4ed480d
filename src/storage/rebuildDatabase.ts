import { err, ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import { roundRowSchema, settingRowSchema } from './dropBrokenRows.ts'
import type { Journals } from './Journals.ts'
import type { FileJournal } from './journal/FileJournal.ts'
import { lateSentinel } from './lateSentinel.ts'
import { openDatabase, reopenDatabase } from './openDatabase.ts'
import type { RoundRow } from './rows.ts'
import { joinedSentinels, sentinelEntryOf } from './sentinel.ts'
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
 * Gives a database that reports faults of its own up for a new one; `recoverRounds` fills it. Settings
 * that can still be read are taken along. Chains are not known as one's own any more: what follows
 * goes to new ones, for the old may have held more than the file has.
 * Errors: StorageFault; then nothing was given up.
 */
export async function rebuildDatabase({
  database,
  files,
}: Journals): Promise<Result<void, StorageFault>> {
  const [listed, settings] = await Promise.all([
    attempt(() => database.rounds.toArray()),
    attempt(() => database.settings.toArray()),
  ])
  const whole = await isFileWhole(files, listed.ok ? listed.value : [])
  if (!whole.ok) return whole
  const given = await attempt(() => database.giveUp())
  if (!given.ok) return given
  const reopened = await reopenDatabase(database)
  if (!reopened.ok || !settings.ok) return reopened
  return attemptWrite(database, [], async () => {
    await database.settings.bulkPut(
      settings.value.filter((row) => settingRowSchema.safeParse(row).success),
    )
  })
}

/**
 * Whether the second journal has all that is known of, and something is: by the sentinels, and by the
 * list of rounds, which counts what was stored while the journal took nothing.
 */
async function isFileWhole(
  files: FileJournal,
  listed: readonly RoundRow[] = [],
): Promise<Result<void, StorageFault>> {
  const noted = await files.sentinel()
  if (!noted.ok) return noted
  if (files.lacking.size > 0) return err({ code: 'unknown', detail: 'the second journal lags' })
  const counts = new Map(
    listed.flatMap((row) =>
      roundRowSchema.safeParse(row).success ? [[row.roundId, sentinelEntryOf(row)] as const] : [],
    ),
  )
  const known = joinedSentinels(joinedSentinels(noted.value, lateSentinel()), counts)
  // A journal that knows of nothing is no proof that there was nothing.
  if (known.size === 0) return err({ code: 'unknown', detail: 'the second journal is empty' })
  for (const [roundId, { events }] of known) {
    const reach = await files.reach(roundId, events)
    if (!reach.ok) return reach
    const there = reach.value.reduce((sum, { length }) => sum + length, 0)
    if (there < events) return err({ code: 'unknown', detail: 'both journals are damaged' })
  }
  return ok(undefined)
}

/** The rest was read as it was opened: a damaged database may open and then not be readable. */
async function unreadable({ segments }: WorkbenchDatabase): Promise<StorageFault | undefined> {
  const read = await attempt(() => segments.toCollection().primaryKeys())
  return read.ok ? undefined : read.faults[0]
}
