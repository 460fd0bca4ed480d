import type { ChainId, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { foldOrder, type Log } from './Log.ts'
import type { RoundEvent } from './RoundEvent.ts'

/** A log in its two orders: as it is folded, and as the agency came to know it [CL5]. */
export interface Arrivals {
  /** Every event in fold order; the lists beside it go by the same places. */
  readonly events: readonly RoundEvent[]
  /** From when the agency knew each event. */
  readonly knownAt: readonly Instant[]
  /** Where each event stands among all by arrival; counts from 0. */
  readonly rank: readonly number[]
  /** Places in fold order, the first to arrive first. */
  readonly byArrival: readonly number[]
}

/**
 * When the agency knew what. Its own events, and those of assessors who act on its device, from when
 * they were written; those of a file's chain from the first receipt that covers them. What no receipt
 * covers came some time that nobody noted, so it is taken to have come last. Nothing is known
 * before what stands before it in its chain, whatever a clock that was set wrong may say.
 */
export function arrivalsOf(log: Log): Arrivals {
  const events = foldOrder(log)
  const receipts = receiptsIn(log)
  const last = events.reduce((latest, { at }) => (at > latest ? at : latest), '') as Instant
  const reached = new Map<ChainId, Instant>()
  const knownAt = events.map((event) => {
    const own = isFromFile(log, event.chain) ? receivedAt(receipts, event, last) : event.at
    const before = reached.get(event.chain)
    const known = before !== undefined && before > own ? before : own
    reached.set(event.chain, known)
    return known
  })
  const byArrival = events
    .map((_event, place) => place)
    .sort((a, b) => compareText(knownAt[a] ?? '', knownAt[b] ?? '') || a - b)
  const rank = Array.from({ length: events.length }, () => 0)
  byArrival.forEach((place, index) => {
    rank[place] = index
  })
  return { events, knownAt, rank, byArrival }
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** A chain that goes out from a file was written on another device than the agency's. */
const isFromFile = ({ chains }: Log, chain: ChainId): boolean => {
  const first = chains.get(chain)?.[0]
  return first?.kind === 'chain-begun' && first.body.brief !== undefined
}

interface Receipt {
  readonly at: Instant
  /** How far into the chain the answer reached. */
  readonly seq: number
}

/** What was received of each chain, the earliest first. */
function receiptsIn({ chains }: Log): ReadonlyMap<string, readonly Receipt[]> {
  const found = new Map<string, Receipt[]>()
  for (const events of chains.values()) {
    for (const event of events) {
      if (event.kind !== 'answer-received') continue
      for (const { chain, seq } of event.body.answer.heads) {
        const known = found.get(chain) ?? []
        known.push({ at: event.at, seq })
        found.set(chain, known)
      }
    }
  }
  for (const receipts of found.values()) receipts.sort((a, b) => compareText(a.at, b.at))
  return found
}

const receivedAt = (
  receipts: ReadonlyMap<string, readonly Receipt[]>,
  { chain, seq }: RoundEvent,
  last: Instant,
): Instant => receipts.get(chain)?.find((receipt) => receipt.seq >= seq)?.at ?? last

/** A moment in a round's life: by the clock, or just before or after one event. */
export type PastMoment =
  | { readonly kind: 'now' }
  | { readonly kind: 'time'; readonly at: Instant }
  | { readonly kind: 'before' | 'after'; readonly eventId: EventId }

/** How many events the agency knew at a moment; undefined where the log has no such event. */
export function knownCount(arrivals: Arrivals, moment: PastMoment): number | undefined {
  const { events, knownAt, rank, byArrival } = arrivals
  switch (moment.kind) {
    case 'now':
      return events.length
    case 'time': {
      let [low, high] = [0, byArrival.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((knownAt[byArrival[middle] ?? 0] ?? '') <= moment.at) low = middle + 1
        else high = middle
      }
      return low
    }
    default: {
      const at = rank[events.findIndex(({ id }) => id === moment.eventId)]
      return at === undefined ? undefined : at + (moment.kind === 'after' ? 1 : 0)
    }
  }
}

/** The log as far as the agency knew it when it knew so many events of it. */
export function knownLog({ chains }: Log, { events, rank }: Arrivals, count: number): Log {
  const known = new Map<ChainId, number>()
  for (const [place, { chain }] of events.entries()) {
    if ((rank[place] ?? 0) < count) known.set(chain, (known.get(chain) ?? 0) + 1)
  }
  const parts = [...chains].flatMap(([chain, all]) => {
    const length = known.get(chain) ?? 0
    return length === 0 ? [] : [[chain, all.slice(0, length)] as const]
  })
  return { chains: new Map(parts), setAside: [] }
}
