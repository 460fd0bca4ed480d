import type { ChainId, EventId } from '~/domain/model/ids.ts'
import { fold } from './evolve.ts'
import { foldOrder, type Log } from './Log.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { RoundState } from './RoundState.ts'

/** A log and the round it comes to. */
export interface FoldedLog {
  readonly log: Log
  readonly state: RoundState
}

/**
 * The round as it stood when one of its events had just been folded in; undefined where the log has
 * no such event. What is added to the log later comes after it and changes nothing of it, unless it
 * is merged in with a clock that places it before.
 */
export function roundThrough(log: Log, eventId: EventId): FoldedLog | undefined {
  const events = foldOrder(log)
  const at = events.findIndex(({ id }) => id === eventId)
  if (at < 0) return undefined
  const known = events.slice(0, at + 1)
  const chains = new Map<ChainId, RoundEvent[]>()
  for (const event of known) {
    const own = chains.get(event.chain) ?? []
    own.push(event)
    chains.set(event.chain, own)
  }
  return { log: { chains, setAside: [] }, state: fold(known) }
}
