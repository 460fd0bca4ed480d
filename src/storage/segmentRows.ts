import type { EventId } from '~/domain/model/ids.ts'
import type { Result } from '~/lib/result.ts'
import { attempt } from './attempt.ts'
import type { SegmentKey, SegmentRow } from './rows.ts'
import type { Segments } from './segments.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/**
 * The rows of a collection. A browser that has mended its own store may keep a row's key and give
 * null for what stood there, or something else: such a row comes as one that holds no event, so that
 * it is found damaged and not taken for the end of its chain.
 * Rejects with DataError on such a row where `mayBeBroken` is false.
 */
export async function segmentRows(
  found: Segments,
  mayBeBroken = true,
): Promise<readonly SegmentRow[]> {
  const rows = await found.toArray()
  if (rows.every(isSegmentRow)) return rows
  if (!mayBeBroken) throw new DOMException('a record is broken', 'DataError')
  // Not asked for before: a key may be spoilt as well, and Chromium's SQLite store takes the whole
  // browser down when it is asked for such a key.
  const keys = await found.primaryKeys()
  return keys.map((key, index) => segmentRowAt(key, rows[index]))
}

/** What was found at a key, as a row. */
export function segmentRowAt(key: SegmentKey, found: SegmentRow | undefined): SegmentRow {
  const [roundId, chainId, firstSeq] = key
  const isOfKey =
    isSegmentRow(found) &&
    found.roundId === roundId &&
    found.chainId === chainId &&
    found.firstSeq === firstSeq
  if (isOfKey) return found
  return {
    roundId,
    chainId,
    firstSeq,
    lastSeq: firstSeq,
    lastId: '' as EventId,
    lastClock: 0,
    bytes: new Uint8Array(),
  }
}

/** Whether what was found has the shape of a row. */
export const isSegmentRow = (found: SegmentRow | null | undefined): found is SegmentRow =>
  typeof found === 'object' &&
  found !== null &&
  typeof found.roundId === 'string' &&
  typeof found.chainId === 'string' &&
  Number.isInteger(found.firstSeq) &&
  Number.isInteger(found.lastSeq) &&
  found.lastSeq >= found.firstSeq &&
  typeof found.lastId === 'string' &&
  Number.isInteger(found.lastClock) &&
  ArrayBuffer.isView(found.bytes)

/**
 * Looks through all that is stored, as after the browser has closed the database: it may have mended
 * it in its own way. Shape: how many rows there are. Errors: `unknown` where one of them is broken.
 */
export const soundRows = ({ segments }: WorkbenchDatabase): Promise<Result<number, StorageFault>> =>
  attempt(async () => (await segmentRows(segments.toCollection(), false)).length)
