import { Dexie, type Collection } from 'dexie'
import { type ChainHead, eventToLine, lineToEvent } from '~/domain/log/chain.ts'
import { readChainLines, type ReadLines } from '~/domain/log/readChainLines.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { finish, mapSteps, type Steps } from '~/lib/steps.ts'
import type { SegmentKey, SegmentRow } from './rows.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

export const maxSegmentEvents = 1000
const lineFeed = 10

export type Segments = Collection<SegmentRow, SegmentKey>

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
export const eventsToSegments = (
  roundId: RoundId,
  events: readonly RoundEvent[],
): readonly SegmentRow[] => finish(segmentSteps(roundId, events)).rows

/** The rows, and the exact line of each event. */
export interface Segmented {
  readonly rows: readonly SegmentRow[]
  readonly lines: readonly string[]
}

/** As `eventsToSegments`, with stops. */
export function* segmentSteps(roundId: RoundId, events: readonly RoundEvent[]): Steps<Segmented> {
  const lines = yield* mapSteps(events, (event) => {
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
    yield
  }
  return { rows, lines }
}

/** Reads a segment's events, as far as each is vouched for by the one after it or by the row. */
export function segmentToEvents(row: SegmentRow): ReadLines {
  const { chainId: chain, firstSeq, lastSeq, lastId } = row
  const read = readChainLines({ chain, firstSeq, lines: linesIn(row.bytes), lastId })
  const { events } = read
  if (read.damage) return read
  if (events.at(-1)?.seq !== lastSeq) {
    return { events, damage: { code: 'gap', seq: firstSeq + events.length } }
  }
  return events.at(-1)?.id === lastId
    ? read
    : { events: events.slice(0, -1), damage: { code: 'wrong-hash', seq: lastSeq } }
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
