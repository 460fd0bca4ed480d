import { Dexie } from 'dexie'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import { loadRound, type StoredRound } from './loadRound.ts'
import type { RoundRow } from './rows.ts'
import { isSegmentRow } from './segmentRows.ts'
import type { StorageFault } from './StorageFault.ts'
import { summaryOf } from './summaryOf.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/**
 * The rounds on this device, the one changed last first. A round that only its segments tell of
 * gets its place in the directory back.
 * Errors: StorageFault.
 */
export async function listRounds(
  database: WorkbenchDatabase,
): Promise<Result<readonly RoundRow[], StorageFault>> {
  const rows = await attempt(() => database.rounds.toArray())
  if (!rows.ok) return rows
  const stored = await attempt(() => storedRoundIds(database))
  if (!stored.ok) return stored
  const listed = [...rows.value]
  for (const roundId of stored.value) {
    if (listed.some((row) => row.roundId === roundId)) continue
    const row = await relisted(database, roundId)
    if (!row.ok) return row
    if (row.value) listed.push(row.value)
  }
  return ok(listed.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)))
}

/** Every round that has segments, by leaps from one to the next. */
async function storedRoundIds({ segments }: WorkbenchDatabase): Promise<readonly RoundId[]> {
  const ids: RoundId[] = []
  for (;;) {
    const after = [ids.at(-1) ?? '', Dexie.maxKey, Dexie.maxKey]
    const next = await segments.where('[roundId+chainId+firstSeq]').above(after).first()
    // A broken row does not say of what round it is, or names one that was passed.
    if (!isSegmentRow(next) || next.roundId <= (ids.at(-1) ?? '')) return ids
    ids.push(next.roundId)
  }
}

async function relisted(
  database: WorkbenchDatabase,
  roundId: RoundId,
): Promise<Result<RoundRow | undefined, StorageFault>> {
  const stored = await loadRound(database, roundId)
  if (!stored.ok) return stored
  const { value } = stored
  return value ? listAgain(database, roundId, value) : ok(undefined)
}

/** Puts a round's entry in the directory as its log tells it. */
export function listAgain(
  database: WorkbenchDatabase,
  roundId: RoundId,
  { log, clock }: StoredRound,
): Promise<Result<RoundRow, StorageFault>> {
  const events = foldOrder(log)
  const summary = summaryOf(fold(events))
  const derived = {
    ...summary,
    roundId,
    createdAt: events[0]?.at ?? summary.changedAt,
    clock,
    eventCount: events.length,
  }
  return attemptWrite(database, [database.rounds], async () => {
    const current = await database.rounds.get(roundId)
    if (current) return current
    await database.rounds.add(derived)
    return derived
  })
}
