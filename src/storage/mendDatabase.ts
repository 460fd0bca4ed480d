import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import type { Journals } from './Journals.ts'
import type { ChainReach } from './journal/JournalFiles.ts'
import { loadRound, type StoredRound } from './loadRound.ts'
import { longestChain } from './longestChain.ts'
import type { RoundRow, SegmentRow } from './rows.ts'
import { segmentRows } from './segmentRows.ts'
import { eventsToSegments, segmentsOfChain, vouchedEvents } from './segments.ts'
import type { StorageFault } from './StorageFault.ts'
import { summaryOf } from './summaryOf.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

export interface Mended {
  readonly round: StoredRound | undefined
  readonly row: RoundRow | undefined
  /** Events put back. */
  readonly restored: number
}

/**
 * Puts back into the database what the file or the memory has and it lacks, in one transaction. A
 * damaged chain is written anew only where all of it is found; else it stays as it is, to be told.
 */
export async function mendDatabase(
  { database, files }: Journals,
  roundId: RoundId,
  stored: StoredRound | undefined,
  reach: readonly ChainReach[],
  memory: Log,
): Promise<Result<Mended, StorageFault>> {
  const known = stored?.log.chains ?? new Map<ChainId, readonly RoundEvent[]>()
  const damaged = new Set(stored?.damages.map(({ chainId }) => chainId))
  const isShort = ({ chain, length, lastId }: ChainReach) =>
    damaged.has(chain) || known.get(chain)?.[length - 1]?.id !== lastId
  const runs = [...memory.chains.values()]
  if (reach.some(isShort)) {
    const read = await files.read(
      roundId,
      reach.reduce((sum, { length }) => sum + length, 0),
    )
    if (read.ok) runs.unshift(...read.value.runs)
  }
  const patches: Patch[] = []
  for (const chain of new Set([...runs.flatMap(([first]) => first?.chain ?? []), ...damaged])) {
    const found = runs.filter(([first]) => first?.chain === chain).flat()
    const patch = damaged.has(chain)
      ? await patchOfDamaged(database, roundId, chain, known.get(chain)?.length ?? 0, found)
      : patchOfShort(roundId, known.get(chain) ?? [], found)
    if (!patch.ok) return patch
    if (patch.value) patches.push(patch.value)
  }
  if (patches.length > 0) {
    const written = await attemptWrite(database, [database.segments], async () => {
      for (const { stale, rows } of patches) {
        await database.segments.bulkDelete(stale.map((row) => [roundId, row.chainId, row.firstSeq]))
        await database.segments.bulkPut(rows)
      }
    })
    if (!written.ok) return written
  }
  const restored = patches.reduce((sum, patch) => sum + patch.restored, 0)
  const round = restored > 0 ? await loadRound(database, roundId) : ok(stored)
  if (!round.ok) return round
  const row = await listedRow(database, roundId, round.value, restored > 0)
  return row.ok ? ok({ round: round.value, row: row.value, restored }) : row
}

/** What takes the place of what in the table of segments. */
interface Patch {
  readonly stale: readonly SegmentRow[]
  readonly rows: readonly SegmentRow[]
  readonly restored: number
}

/** A chain that breaks off: from the broken rows themselves and from elsewhere, if all is there. */
async function patchOfDamaged(
  database: WorkbenchDatabase,
  roundId: RoundId,
  chain: ChainId,
  readable: number,
  found: readonly RoundEvent[],
): Promise<Result<Patch | undefined, StorageFault>> {
  const rows = await attempt(() =>
    database.transaction('r', database.segments, () =>
      segmentRows(segmentsOfChain(database, roundId, chain)),
    ),
  )
  if (!rows.ok) return rows
  const here = rows.value.flatMap(vouchedEvents)
  const whole = longestChain([...found, ...here])
  if (whole.length < (rows.value.at(-1)?.lastSeq ?? 0)) return ok(undefined)
  const restored = whole.length - readable
  return ok({ stale: rows.value, rows: eventsToSegments(roundId, whole), restored })
}

/** A chain that ends too early, or is missing: what follows on. */
function patchOfShort(
  roundId: RoundId,
  known: readonly RoundEvent[],
  found: readonly RoundEvent[],
): Result<Patch | undefined, never> {
  const whole = longestChain([...known, ...found])
  const follows = known.length === 0 || whole[known.length - 1]?.id === known.at(-1)?.id
  const added = whole.slice(known.length)
  if (!follows || added.length === 0) return ok(undefined)
  return ok({ stale: [], rows: eventsToSegments(roundId, added), restored: added.length })
}

/** The round's entry in the list: as it stands, or as its log now tells it. */
function listedRow(
  database: WorkbenchDatabase,
  roundId: RoundId,
  stored: StoredRound | undefined,
  isMended: boolean,
): Promise<Result<RoundRow | undefined, StorageFault>> {
  if (!stored || !isMended) return attempt(() => database.rounds.get(roundId))
  const events = foldOrder(stored.log)
  const summary = summaryOf(fold(events))
  return attemptWrite(database, [database.rounds], async () => {
    const before = await database.rounds.get(roundId)
    const row: RoundRow = {
      ...summary,
      roundId,
      createdAt: before?.createdAt ?? events[0]?.at ?? summary.changedAt,
      clock: stored.clock,
      eventCount: Math.max(before?.eventCount ?? 0, events.length),
    }
    await database.rounds.put(row)
    return row
  })
}
