import { Dexie, type Collection } from 'dexie'
import { type ChainFault, type ChainHead, eventToLine, lineToEvent } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import type { SegmentKey, SegmentRow } from './rows.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

export const maxSegmentEvents = 1000
const lineFeed = 10

type Segments = Collection<SegmentRow, SegmentKey>

/** A round's segments, by chain and number. */
export const segmentsOfRound = ({ segments }: WorkbenchDatabase, roundId: RoundId): Segments =>
  segments
    .where('[roundId+chainId+firstSeq]')
    .between([roundId, Dexie.minKey, Dexie.minKey], [roundId, Dexie.maxKey, Dexie.maxKey])

/** One chain's segments, by number. */
export const segmentsOfChain = (
  { segments }: WorkbenchDatabase,
  roundId: RoundId,
  chainId: ChainId,
): Segments =>
  segments
    .where('[roundId+chainId+firstSeq]')
    .between([roundId, chainId, Dexie.minKey], [roundId, chainId, Dexie.maxKey])

export const headOfSegment = (row: SegmentRow | undefined): ChainHead | null =>
  row ? { seq: row.lastSeq, id: row.lastId, clock: row.lastClock } : null

/**
 * Consecutive events of one chain as rows to store.
 * Throws RangeError on an event that could not be read again: it would cut its chain off for good.
 */
export function eventsToSegments(
  roundId: RoundId,
  events: readonly RoundEvent[],
): readonly SegmentRow[] {
  const lines = events.map((event) => {
    const line = eventToLine(event)
    if (lineToEvent(line, event.seq).ok) return line
    throw new RangeError(`eventsToSegments got an unreadable ${event.kind}`)
  })
  const encoder = new TextEncoder()
  const rows: SegmentRow[] = []
  for (let start = 0; start < events.length; start += maxSegmentEvents) {
    const end = start + maxSegmentEvents
    const [first, last] = [events[start], events.slice(start, end).at(-1)]
    if (!first || !last) continue
    rows.push({
      roundId,
      chainId: first.chain,
      firstSeq: first.seq,
      lastSeq: last.seq,
      lastId: last.id,
      lastClock: last.clock,
      bytes: encoder.encode(lines.slice(start, end).join('\n')),
    })
  }
  return rows
}

export interface SegmentEvents {
  /** The sound beginning: all of it where there is no damage. */
  readonly events: readonly RoundEvent[]
  readonly damage: ChainFault | null
}

/**
 * Reads a segment's events, as far as each is vouched for by the one after it or by the row. A break
 * is named by the event that was altered: of two that do not fit, the one that nothing vouches for.
 */
export function segmentToEvents(row: SegmentRow): SegmentEvents {
  const { firstSeq, lastSeq, lastId } = row
  const lines = linesIn(row.bytes).map((line, index) => lineToEvent(line, firstSeq + index))
  const isVouched = (index: number): boolean => {
    const [read, next] = [lines[index], lines[index + 1]]
    const id = read?.ok ? read.value.id : undefined
    return id !== undefined && (next ? next.ok && next.value.prev === id : lastId === id)
  }
  const events: RoundEvent[] = []
  const broken = (code: ChainFault['code'], seq: number): SegmentEvents => ({
    events: events.slice(0, Math.max(0, seq - firstSeq)),
    damage: { code, seq },
  })
  for (const [index, read] of lines.entries()) {
    const seq = firstSeq + index
    if (!read.ok) return broken(read.faults[0]?.code ?? 'malformed', seq)
    const event = read.value
    const before = events.at(-1)
    if (event.chain !== row.chainId || event.seq !== seq) {
      const isIntruder = before !== undefined && !isVouched(index - 1)
      return broken('gap', isIntruder && event.seq === before.seq ? event.seq : seq)
    }
    if (before && event.prev !== before.id) {
      return broken('wrong-hash', isVouched(index) ? before.seq : seq)
    }
    events.push(event)
  }
  if (events.at(-1)?.seq !== lastSeq) return broken('gap', firstSeq + events.length)
  return events.at(-1)?.id === lastId ? { events, damage: null } : broken('wrong-hash', lastSeq)
}

/**
 * The events of a damaged segment that something still vouches for: the event after, which names
 * it, or the row itself for its last. What is between damages is among them.
 */
export function vouchedEvents({ bytes, firstSeq, lastId }: SegmentRow): readonly RoundEvent[] {
  const events = linesIn(bytes).flatMap((line, index) => {
    const read = lineToEvent(line, firstSeq + index)
    return read.ok ? [read.value] : []
  })
  const vouched = new Set([lastId, ...events.map(({ prev }) => prev)])
  return events.filter(({ id }) => vouched.has(id))
}

/** The lines, each decoded by itself: a broken byte spoils its own event and no other. */
function linesIn(bytes: Uint8Array): readonly string[] {
  const decoder = new TextDecoder()
  const lines: string[] = []
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found < 0 ? bytes.length : found
    lines.push(decoder.decode(bytes.subarray(start, end)))
    start = end + 1
  }
  return lines
}
