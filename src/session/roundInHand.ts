import { evolveAll, evolveSteps } from '~/domain/log/evolve.ts'
import { foldClock, foldOrder, type Log, logWith } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { ok, type Result } from '~/lib/result.ts'
import type { Steps } from '~/lib/steps.ts'
import { type ChainDamage, loadRound, type Reading, type StoredRound } from '~/storage/loadRound.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** Reads a round and folds it; undefined when this device has no such round. */
export async function takeInHand(
  database: WorkbenchDatabase,
  roundId: RoundId,
  reading?: Pick<Reading, 'mayBeBroken'>,
): Promise<Result<RoundInHand | undefined, StorageFault>> {
  const stored = await loadRound(database, roundId, reading)
  if (!stored.ok || !stored.value) return stored.ok ? ok(undefined) : stored
  return ok(await inHand(roundId, stored.value))
}

/** A round as it was read, folded. */
export const inHand = async (
  roundId: RoundId,
  { log, damages, clock }: StoredRound,
): Promise<RoundInHand> => ({
  roundId,
  log,
  damages,
  clock: Math.max(clock, foldClock(log)),
  state: await inTurns(evolveSteps(emptyState, foldOrder(log))),
})

/** The round with what other tabs have stored since; undefined when it is no longer stored. */
export async function caughtUp(
  database: WorkbenchDatabase,
  round: RoundInHand,
): Promise<Result<RoundInHand | undefined, StorageFault>> {
  const stored = await loadRound(database, round.roundId, { known: round.log })
  if (!stored.ok || !stored.value) return stored.ok ? ok(undefined) : stored
  const { log } = stored.value
  const clock = Math.max(stored.value.clock, foldClock(log))
  const damages = joinedDamages(round.damages, stored.value.damages)
  if (log === round.log) return ok({ ...round, damages, clock })
  return ok({ ...round, log, damages, clock, state: await inTurns(stateAfter(round, log)) })
}

/**
 * The round with events that were appended to what it was, and what they have made of it.
 * Shape: events that were just made to follow their chains here, so their digests are not made again.
 */
export function withAppended(
  round: RoundInHand,
  events: readonly RoundEvent[],
  state: RoundState = evolveAll(round.state, events),
): RoundInHand {
  const log = logWith(round.log, events)
  const clock = Math.max(round.clock, events.at(-1)?.clock ?? 0)
  return { ...round, log, clock, state }
}

/** Folds on where the new events all come last, and else from the beginning. */
function stateAfter({ state, log: before }: RoundInHand, after: Log): Steps<RoundState> {
  const known = new Set([...before.chains.values()].flat().map(({ id }) => id))
  const ordered = foldOrder(after)
  const added = ordered.slice(known.size)
  const isLast = added.every(({ id }) => !known.has(id))
  return isLast ? evolveSteps(state, added) : evolveSteps(emptyState, ordered)
}

const joinedDamages = (
  before: readonly ChainDamage[],
  after: readonly ChainDamage[],
): readonly ChainDamage[] => [
  ...new Map<ChainId, ChainDamage>(
    [...before, ...after].map((damage) => [damage.chainId, damage]),
  ).values(),
]
