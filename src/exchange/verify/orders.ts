import type { Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainId, EventId } from '~/domain/model/ids.ts'

/**
 * The events in the order in which the agency got to know them: what an assessor's chain says counts
 * from when the agency noted that the answer had come. An answer that is late in fact is folded early,
 * from when its file was sent [LG11].
 * Shape: null where that is the fold order itself.
 */
export function arrivalOrder(order: readonly RoundEvent[]): readonly RoundEvent[] | null {
  const arrivals = arrivalsIn(order)
  if (arrivals.size === 0) return null
  const placed = order.map((event, index) => {
    const arrival = arrivals.get(event.chain)?.find(({ seq }) => seq >= event.seq)?.index
    // Just before the note that it came, for it is merged first.
    return { event, index, place: Math.max(index, (arrival ?? 0) - 0.5) }
  })
  if (placed.every(({ index, place }) => index === place)) return null
  return placed.toSorted((a, b) => a.place - b.place || a.index - b.index).map(({ event }) => event)
}

interface Arrival {
  readonly seq: number
  readonly index: number
}

/** By chain, when each stretch of it was first noted as received. */
function arrivalsIn(order: readonly RoundEvent[]): ReadonlyMap<string, readonly Arrival[]> {
  const arrivals = new Map<string, Arrival[]>()
  for (const [index, event] of order.entries()) {
    if (event.kind !== 'answer-received') continue
    for (const { chain, seq } of event.body.answer.heads) {
      const known = arrivals.get(chain) ?? []
      if (seq > (known.at(-1)?.seq ?? 0)) arrivals.set(chain, [...known, { seq, index }])
    }
  }
  return arrivals
}

/**
 * What the writer of an event can be shown to have had: their own chain before it, what it names, and,
 * where the clock leaps, the events it leapt to; and so on from each of those.
 * Shape: for each chain how far, by its number.
 */
export function shownToBeSeen(
  { chains }: Log,
  order: readonly RoundEvent[],
  event: RoundEvent,
): ReadonlyMap<ChainId, number> {
  const places = new Map(order.map((each) => [each.id, each]))
  const byClock = new Map<number, RoundEvent[]>()
  for (const each of order) byClock.set(each.clock, [...(byClock.get(each.clock) ?? []), each])
  const seen = new Map<ChainId, number>()
  const waiting: RoundEvent[] = [event]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const events = chains.get(next.chain) ?? []
    const from = seen.get(next.chain) ?? 0
    if (next.seq <= from) continue
    seen.set(next.chain, next.seq)
    for (const each of events.slice(from, next.seq)) {
      waiting.push(...namedBy(each).flatMap((id) => places.get(id) ?? []))
      const before = events[each.seq - 2]?.clock ?? 0
      if (each.clock > before + 1) waiting.push(...(byClock.get(each.clock - 1) ?? []))
    }
  }
  return seen
}

/** Ids of the events that an event speaks of, of whatever chain. */
function namedBy({ body }: RoundEvent): readonly EventId[] {
  const replaced = 'replaces' in body ? body.replaces : []
  if ('answer' in body) return body.answer.heads.map(({ id }) => id as EventId)
  if ('rulesOn' in body) return [...replaced, ...(body.rulesOn ?? [])]
  if ('version' in body) return body.areas.flatMap(({ decisionId }) => decisionId ?? [])
  return replaced
}
