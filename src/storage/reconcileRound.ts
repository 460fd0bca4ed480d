import { eventToLine } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyLog, type Log } from '~/domain/log/Log.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt } from './attempt.ts'
import { fileEvents } from './fileEvents.ts'
import type { Journals } from './Journals.ts'
import type { ChainReach } from './journal/JournalFiles.ts'
import { lateSentinel, noteLate } from './lateSentinel.ts'
import { loadRound, type StoredRound } from './loadRound.ts'
import { mendDatabase } from './mendDatabase.ts'
import type { RoundRow } from './rows.ts'
import { joinedSentinels, sentinelEntryOf } from './sentinel.ts'
import type { StorageFault } from './StorageFault.ts'

/** What was found wrong with a round's two journals, and what was done about it. */
export interface Recovery {
  readonly roundId: RoundId
  readonly title: string
  /** Events put back into the database. */
  readonly restored: number
  /** Events written again to a reserve copy that had lost them. */
  readonly rewritten: number
  /** Events the round has now. */
  readonly total: number
  /** Events there once were and that neither journal has. */
  readonly missing: number
}

export interface Reconciled {
  /** Undefined when nothing of the round is stored anywhere. */
  readonly round: StoredRound | undefined
  /** Undefined when there was nothing to tell. */
  readonly recovery: Recovery | undefined
}

export interface Reconciling {
  /** What is held in memory of the round. */
  readonly memory?: Log
  /** As `loadRound` has it. */
  readonly mayBeBroken?: boolean
}

/**
 * Holds a round's two journals against one another, and against what is in memory, and lets the
 * longer valid chain heal the other. That the file is an event short is the trace of a killed
 * browser and not told; that it lost what it had noted is.
 * Errors: StorageFault of the database, as `loadRound`. A second journal that does not answer is not one.
 */
export async function reconcileRound(
  journals: Journals,
  roundId: RoundId,
  { memory = emptyLog, mayBeBroken = true }: Reconciling = {},
): Promise<Result<Reconciled, StorageFault>> {
  const { database, files } = journals
  const [stored, reach, noted] = await Promise.all([
    loadRound(database, roundId, { mayBeBroken }),
    reachOf(journals, roundId),
    files.sentinel(),
  ])
  if (!stored.ok) return stored
  const sentinel = joinedSentinels(noted.ok ? noted.value : new Map(), lateSentinel())
  const mended = await mendDatabase(
    journals,
    roundId,
    stored.value,
    reach.ok ? reach.value : [],
    memory,
  )
  if (!mended.ok) return mended
  const { round, row, restored } = mended.value
  if (!round) return ok({ round, recovery: undefined })
  const inFile = reach.ok ? sum(reach.value.map(({ length }) => length)) : 0
  const rewritten = await mendFile(journals, roundId, round.log, reach, row)
  const total = sum([...round.log.chains.values()].map(({ length }) => length))
  const expected = Math.max(row?.eventCount ?? 0, sentinel.get(roundId)?.events ?? 0)
  const hadLost = inFile < (sentinel.get(roundId)?.events ?? 0)
  const recovery: Recovery = {
    roundId,
    title: row?.title ?? sentinel.get(roundId)?.title ?? '',
    restored,
    rewritten: hadLost && restored === 0 ? rewritten : 0,
    total,
    missing: Math.max(0, expected - total),
  }
  const isToTell = recovery.restored + recovery.rewritten + recovery.missing > 0
  return ok({ round, recovery: isToTell ? recovery : undefined })
}

async function reachOf({ database, files }: Journals, roundId: RoundId) {
  const row = await attempt(() => database.rounds.get(roundId))
  return files.reach(roundId, row.ok ? row.value?.eventCount : 0)
}

/** Writes to the file what it lacks. Shape: how many events; 0 where it will not take them. */
async function mendFile(
  journals: Journals,
  roundId: RoundId,
  { chains }: Log,
  reach: Result<readonly ChainReach[], StorageFault>,
  row: RoundRow | undefined,
): Promise<number> {
  const { files } = journals
  // A file that cannot even be read is given up for a new one.
  if (!reach.ok && !(await files.remove(roundId)).ok) {
    files.lacking.add(roundId)
    return 0
  }
  const reached = new Map(reach.ok ? reach.value.map((each) => [each.chain, each]) : [])
  const lacking = [...chains].flatMap(([chain, events]) => notInFile(reached, chain, events))
  const written =
    lacking.length === 0
      ? ok(undefined)
      : await fileEvents(journals, roundId, {
          events: lacking,
          lines: lacking.map(eventToLine),
        })
  if (!written.ok) {
    files.lacking.add(roundId)
    return 0
  }
  files.lacking.delete(roundId)
  if (row && lacking.length > 0) {
    noteLate(roundId, sentinelEntryOf(row))
    await files.note(roundId, sentinelEntryOf(row))
  }
  return lacking.length
}

function notInFile(
  reached: ReadonlyMap<ChainId, ChainReach>,
  chain: ChainId,
  events: readonly RoundEvent[],
): readonly RoundEvent[] {
  const there = reached.get(chain)
  if (!there) return events
  return events[there.length - 1]?.id === there.lastId ? events.slice(there.length) : []
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
