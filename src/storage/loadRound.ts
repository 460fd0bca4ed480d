import { checkLinks } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyLog, type Log, mergeRun, type MergeFault } from '~/domain/log/Log.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { Steps } from '~/lib/steps.ts'
import { attempt } from './attempt.ts'
import type { RoundRow, SegmentRow } from './rows.ts'
import { segmentRowAt, segmentRows } from './segmentRows.ts'
import { segmentsOfRound, segmentToEvents, vouchedEvents } from './segments.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** Where a stored chain stops being readable; what stands before it is in the log. */
export interface ChainDamage {
  readonly chainId: ChainId
  readonly seq: number
  readonly code: MergeFault['code']
}

export interface StoredRound {
  readonly log: Log
  readonly damages: readonly ChainDamage[]
  /** Largest logical clock stored, whether or not its event could be read. */
  readonly clock: number
}

export interface Reading {
  /** What is known already: only what has come since is read. */
  readonly known?: Log
  /** Whether to go on where records themselves are broken: their events are then reported damaged. */
  readonly mayBeBroken?: boolean
}

/**
 * Reads a round from this device.
 * Shape: undefined when nothing of the round is stored. A damaged chain is reported, not thrown.
 * Errors: StorageFault; `unknown` on broken records where there may be none.
 */
export async function loadRound(
  database: WorkbenchDatabase,
  roundId: RoundId,
  { known = emptyLog, mayBeBroken = true }: Reading = {},
): Promise<Result<StoredRound | undefined, StorageFault>> {
  const read = await attempt(() =>
    database.transaction('r', database.segments, database.rounds, async () => ({
      row: await database.rounds.get(roundId),
      segments: await newSegments(database, roundId, { known, mayBeBroken }),
    })),
  )
  if (!read.ok) return read
  const { row, segments } = read.value
  if (segments.length === 0) return ok(undefined)
  const stored = await inTurns(storedRound(row, segments, known))
  if (!mayBeBroken && stored.damages.length > 0 && segments.some(isMisplaced)) {
    return err({ code: 'unknown', detail: 'a record is not the one of its key' })
  }
  return ok(stored)
}

/** A row that names another chain than its events do stands in no place where it could be mended. */
const isMisplaced = (row: SegmentRow): boolean =>
  vouchedEvents(row).some(({ chain }) => chain !== row.chainId)

function* storedRound(
  row: RoundRow | undefined,
  segments: readonly SegmentRow[],
  known: Log,
): Steps<StoredRound> {
  let log = known
  const damages: ChainDamage[] = []
  const chainIds = new Set(segments.map(({ chainId }) => chainId))
  for (const chainId of chainIds) {
    const chain = segments.filter((segment) => segment.chainId === chainId)
    const added = yield* withChain(log, chainId, chain)
    log = added.log
    if (added.damage) damages.push(added.damage)
  }
  const clock = Math.max(row?.clock ?? 0, ...segments.map(({ lastClock }) => lastClock))
  return { log, damages, clock }
}

/** The segments that end after what is known, and the last of every chain. */
async function newSegments(
  database: WorkbenchDatabase,
  roundId: RoundId,
  { known, mayBeBroken }: Required<Reading>,
): Promise<readonly SegmentRow[]> {
  const stored = segmentsOfRound(database, roundId)
  if (known.chains.size === 0) return segmentRows(stored, mayBeBroken)
  const keys = await stored.primaryKeys()
  const newer = keys.filter(([, chainId], index) => {
    const [, nextChain, nextSeq] = keys[index + 1] ?? []
    const length = known.chains.get(chainId)?.length ?? 0
    return nextChain !== chainId || (nextSeq ?? 0) > length + 1
  })
  const rows = await database.segments.bulkGet(newer)
  return newer.map((key, index) => segmentRowAt(key, rows[index]))
}

interface ChainAdded {
  readonly log: Log
  readonly damage: ChainDamage | null
}

function* withChain(
  log: Log,
  chainId: ChainId,
  segments: readonly SegmentRow[],
): Steps<ChainAdded> {
  const events: RoundEvent[] = []
  let damage: ChainDamage | null = null
  const length = log.chains.get(chainId)?.length ?? 0
  for (const segment of segments.filter(({ lastSeq }) => lastSeq > length)) {
    const read = segmentToEvents(segment)
    events.push(...read.events)
    yield
    if (!read.damage) continue
    damage = { chainId, ...read.damage }
    break
  }
  const merged = mergeRun(log, events, checkLinks)
  if (merged.ok) return { log: merged.value, damage }
  const { code, seq } = merged.faults[0] ?? { code: 'malformed', seq: length + 1 }
  const sound = mergeRun(
    log,
    events.filter((event) => event.seq < seq),
    checkLinks,
  )
  return { log: sound.ok ? sound.value : log, damage: { chainId, code, seq } }
}
