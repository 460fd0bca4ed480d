import { evolveSteps } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState, type RoundState } from '~/domain/log/RoundState.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { Steps } from '~/lib/steps.ts'
import { type FoundedEvent, isFounded, isFoundedEvent } from './isFounded.ts'
import { arrivalOrder, shownToBeSeen } from './orders.ts'

/**
 * What an act rests on: what the log gave at its moment; that without what had not come in yet;
 * an earlier act of the same words, which it goes back to; or nothing.
 */
export type Footing = 'at-its-moment' | 'before-arrival' | 'restored' | 'none'

export interface FollowedActs {
  /** The round as it stands at last. */
  readonly state: RoundState
  /** Those that have an effect, in fold order. */
  readonly acts: readonly { readonly event: FoundedEvent; readonly footing: Footing }[]
}

/** Folds anew for one act are few: honest logs need none, and one that needs more is broken anyway. */
const mostViews = 20

/**
 * Folds a log once, and says of each decision, view and sent version whether it was made on what the
 * log gave at that moment [VF4].
 */
export function* followActSteps(log: Log): Steps<FollowedActs> {
  const order = foldOrder(log)
  const all = order.filter(isFoundedEvent)
  const { state, founded } = yield* foldFollowing(order, new Set(all.map(({ id }) => id)))
  const without = new Set(state.withoutEffect.map(({ event }) => event.id))
  const acts = all.filter(({ id }) => !without.has(id))
  const early = yield* foundedEarlier(
    log,
    order,
    acts.filter(({ id }) => !founded.has(id)),
  )
  const sound: FoundedEvent[] = []
  const followed = acts.map((event) => {
    const footing: Footing = founded.has(event.id)
      ? 'at-its-moment'
      : early.has(event.id)
        ? 'before-arrival'
        : sound.some((before) => isSameAct(before, event))
          ? 'restored'
          : 'none'
    if (footing !== 'none') sound.push(event)
    return { event, footing }
  })
  return { state, acts: followed }
}

interface Folded {
  readonly state: RoundState
  readonly founded: ReadonlySet<EventId>
}

/** One fold; the acts that are wanted are held against the state before each. */
function* foldFollowing(order: readonly RoundEvent[], wanted: ReadonlySet<EventId>): Steps<Folded> {
  const founded = new Set<EventId>()
  let state = emptyState
  let from = 0
  for (const [index, event] of order.entries()) {
    if (!wanted.has(event.id) || !isFoundedEvent(event)) continue
    state = yield* evolveSteps(state, order.slice(from, index))
    from = index
    if (isFounded(state, event)) founded.add(event.id)
    yield
  }
  return { state: yield* evolveSteps(state, order.slice(from)), founded }
}

/** Of acts that do not fit the whole of the log before them, those that fit what had come in. */
function* foundedEarlier(
  log: Log,
  order: readonly RoundEvent[],
  acts: readonly FoundedEvent[],
): Steps<ReadonlySet<EventId>> {
  if (acts.length === 0) return new Set()
  const arrived = arrivalOrder(order)
  const early = new Set(
    arrived ? (yield* foldFollowing(arrived, new Set(acts.map(({ id }) => id)))).founded : [],
  )
  for (const act of acts.filter(({ id }) => !early.has(id)).slice(0, mostViews)) {
    const seen = shownToBeSeen(log, order, act)
    const before = order.slice(0, order.indexOf(act))
    const view = before.filter(({ chain, seq }) => seq <= (seen.get(chain) ?? 0))
    if (view.length === before.length) continue
    if (isFounded(yield* evolveSteps(emptyState, view), act)) early.add(act.id)
  }
  return early
}

/** Whether an act says again what an earlier one said, of the same ranking. */
function isSameAct(before: FoundedEvent, event: FoundedEvent): boolean {
  if (before.kind === 'recommendation-sent' || event.kind === 'recommendation-sent') return false
  const said = ({ body: { areaId, choice, caseNumbers, digest } }: typeof event) =>
    canonicalJson({ areaId, choice, caseNumbers, digest })
  return before.kind === event.kind && said(before) === said(event)
}
