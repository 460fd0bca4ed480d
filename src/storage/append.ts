import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { appendEvents, type AppendRequest, type Written } from './appendEvents.ts'
import { attempt } from './attempt.ts'
import { fileEvents } from './fileEvents.ts'
import type { Journals } from './Journals.ts'
import { noteLate } from './lateSentinel.ts'
import { reconcileRound } from './reconcileRound.ts'
import { sentinelEntryOf } from './sentinel.ts'
import type { StorageFault } from './StorageFault.ts'

/**
 * Appends to both journals, the database first: it numbers the events. When the second will not
 * take them they are stored all the same; the journal says so itself, and is brought up to date
 * with the next append that it answers.
 * Errors: as `appendEvents`.
 */
export async function append(
  journals: Journals,
  request: AppendRequest,
): Promise<Result<readonly RoundEvent[] | 'behind', StorageFault>> {
  const appended = await appendEvents(journals.database, request)
  if (!appended.ok) return appended
  if (appended.value === 'behind') return ok('behind')
  await appendToFile(journals, request.roundId, appended.value)
  return ok(appended.value.events)
}

/** The second journal's part: what it will not take is noted, and brought up to date later. */
export async function appendToFile(
  journals: Journals,
  roundId: RoundId,
  written: Written,
): Promise<void> {
  const { files } = journals
  if (files.lacking.has(roundId)) {
    if ((await files.reach(roundId)).ok) await reconcileRound(journals, roundId)
    return
  }
  const filed = await fileEvents(journals, roundId, written)
  if (!filed.ok) files.lacking.add(roundId)
  // Nobody waits for it: a sentinel that is a moment old tells of less, never of more.
  void noteSentinel(journals, roundId)
}

/** Notes in both sentinels what the round now holds. */
async function noteSentinel({ database, files }: Journals, roundId: RoundId): Promise<void> {
  const row = await attempt(() => database.rounds.get(roundId))
  if (!row.ok || !row.value) return
  const entry = sentinelEntryOf(row.value)
  noteLate(roundId, entry)
  await files.note(roundId, entry)
}
