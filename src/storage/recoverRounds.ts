import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import { forgetDeleted } from './deleteRound.ts'
import type { Journals } from './Journals.ts'
import { lateSentinel, noteLate } from './lateSentinel.ts'
import { type Recovery, reconcileRound } from './reconcileRound.ts'
import { isSegmentRow } from './segmentRows.ts'
import { joinedSentinels, sentinelEntryOf } from './sentinel.ts'
import { deletedSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/**
 * At the start: brings back what the database has fewer events of than there were, and names what
 * was here and is nowhere any more. That every event still says what it said is looked at when its
 * round is opened.
 * Errors: StorageFault of the database.
 */
export async function recoverRounds(
  journals: Journals,
): Promise<Result<readonly Recovery[], StorageFault>> {
  const { database, files } = journals
  const counted = await attempt(() => countStored(database))
  if (!counted.ok) return counted
  const inFiles = await files.list()
  const noted = await files.sentinel()
  const sentinel = joinedSentinels(noted.ok ? noted.value : new Map(), lateSentinel())
  const recoveries: Recovery[] = []
  for (const roundId of new Set([...(inFiles.ok ? inFiles.value : []), ...sentinel.keys()])) {
    const stored = counted.value.get(roundId)
    if (stored !== undefined && stored >= (sentinel.get(roundId)?.events ?? 0)) continue
    if (await isDeleted(journals, roundId)) {
      await forgetDeleted(journals, roundId)
      continue
    }
    const reconciled = await reconcileRound(journals, roundId)
    if (!reconciled.ok) return reconciled
    const { round, recovery } = reconciled.value
    const entry = sentinel.get(roundId)
    if (recovery) recoveries.push(recovery)
    else if (!round && entry && entry.events > 0) {
      const { title, events: missing } = entry
      recoveries.push({ roundId, title, restored: 0, rewritten: 0, total: 0, missing })
    }
  }
  return ok(recoveries)
}

/** How many events each round has, by where its chains end; what is in the rows is not read. */
async function countStored({ segments }: WorkbenchDatabase): Promise<ReadonlyMap<RoundId, number>> {
  const keys = await segments.toCollection().primaryKeys()
  const ends = keys.filter(([, chainId], index) => keys[index + 1]?.[1] !== chainId)
  const rows = await segments.bulkGet(ends)
  const counts = new Map<RoundId, number>()
  for (const row of rows) {
    if (!isSegmentRow(row)) continue
    counts.set(row.roundId, (counts.get(row.roundId) ?? 0) + row.lastSeq)
  }
  return counts
}

async function isDeleted({ database }: Journals, roundId: RoundId): Promise<boolean> {
  const row = await attempt(() => database.settings.get(deletedSetting(roundId)))
  return row.ok && row.value !== undefined
}

/** A person has read that events are missing: from now on what is here is what there is. */
export async function acceptLoss(
  journals: Journals,
  roundId: RoundId,
  total: number,
): Promise<void> {
  const { database, files } = journals
  const changed = await attemptWrite(database, [database.rounds], async () => {
    await database.rounds.update(roundId, { eventCount: total })
    return database.rounds.get(roundId)
  })
  const row = changed.ok ? changed.value : undefined
  if (row) {
    await files.note(roundId, sentinelEntryOf(row))
    noteLate(roundId, sentinelEntryOf(row))
  } else if (total === 0) {
    await files.remove(roundId)
    noteLate(roundId, null)
  }
}
