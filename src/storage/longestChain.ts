import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { EventId } from '~/domain/model/ids.ts'

/**
 * The longest whole chain among events of one chain that were found here and there: from its first
 * event, each naming the one before. Of two as long, the one found first.
 * Shape: by number from 1; empty where the first event is not among them.
 */
export function longestChain(found: readonly RoundEvent[]): readonly RoundEvent[] {
  const byId = new Map<EventId, RoundEvent>()
  for (const event of found) if (!byId.has(event.id)) byId.set(event.id, event)
  const ordered = [...byId.values()].toSorted((a, b) => a.seq - b.seq)
  const reached = new Set<EventId>()
  let last: RoundEvent | undefined
  for (const event of ordered) {
    const isFirst = event.seq === 1 && event.prev === null
    const before = event.prev === null ? undefined : byId.get(event.prev)
    const follows =
      before !== undefined &&
      reached.has(before.id) &&
      before.seq === event.seq - 1 &&
      before.clock < event.clock
    if (!isFirst && !follows) continue
    reached.add(event.id)
    if (!last || event.seq > last.seq) last = event
  }
  const chain: RoundEvent[] = []
  for (let event = last; event; event = event.prev === null ? undefined : byId.get(event.prev)) {
    chain.push(event)
  }
  return chain.toReversed()
}
