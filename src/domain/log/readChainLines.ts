import type { ChainId, EventId } from '~/domain/model/ids.ts'
import { finish, mapSteps, type Steps } from '~/lib/steps.ts'
import { type ChainFault, lineToEvent } from './chain.ts'
import type { RoundEvent } from './RoundEvent.ts'

export interface ChainLines {
  readonly chain: ChainId
  readonly firstSeq: number
  /** The exact lines, one an event. */
  readonly lines: readonly string[]
  /** Id of the last event, where something else tells it; else nothing vouches for that one. */
  readonly lastId?: EventId
}

export interface ReadLines {
  /** The sound beginning: all of it where there is no damage. */
  readonly events: readonly RoundEvent[]
  readonly damage: ChainFault | null
}

/**
 * Reads consecutive events of a chain, as far as each is vouched for by the one after it. A break is
 * named by the event that was altered: of two that do not fit, the one that nothing vouches for.
 */
export const readChainLines = (chainLines: ChainLines): ReadLines =>
  finish(chainLineSteps(chainLines))

/** As `readChainLines`, with stops. */
export function* chainLineSteps({ chain, firstSeq, lines, lastId }: ChainLines): Steps<ReadLines> {
  const reads = yield* mapSteps(lines, (line, index) => lineToEvent(line, firstSeq + index))
  const isVouched = (index: number): boolean => {
    const [read, next] = [reads[index], reads[index + 1]]
    if (!read?.ok) return false
    if (next) return next.ok && next.value.prev === read.value.id
    return lastId === undefined || lastId === read.value.id
  }
  const events: RoundEvent[] = []
  const broken = (code: ChainFault['code'], seq: number): ReadLines => ({
    events: events.slice(0, Math.max(0, seq - firstSeq)),
    damage: { code, seq },
  })
  for (const [index, read] of reads.entries()) {
    const seq = firstSeq + index
    if (!read.ok) return broken(read.faults[0]?.code ?? 'malformed', seq)
    const event = read.value
    const before = events.at(-1)
    if (event.chain !== chain || event.seq !== seq) {
      const isIntruder = before !== undefined && !isVouched(index - 1)
      return broken('gap', isIntruder && event.seq === before.seq ? event.seq : seq)
    }
    if (before && event.prev !== before.id) {
      return broken('wrong-hash', isVouched(index) ? before.seq : seq)
    }
    events.push(event)
  }
  return { events, damage: null }
}
