import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { attemptWrite } from './attempt.ts'
import type { SegmentRow } from './rows.ts'
import { maxSegmentEvents, segmentsOfChain } from './segments.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** Small segments a chain's end may hold before they are packed. */
export const maxTail = 256
/** A segment below this size is small: a click, a hand-in. */
const smallSegment = 100
const lineFeed = 10

const sizeOf = ({ firstSeq, lastSeq }: SegmentRow): number => lastSeq - firstSeq + 1

/** Whether it is worth looking at the tail: seldom enough not to be felt while scoring. */
export const isPackingDue = (row: SegmentRow): boolean =>
  row.lastSeq % 64 === 0 && sizeOf(row) < smallSegment

/**
 * Packs the small segments at the end of a chain into as few as possible, when there are more than
 * 256 of them. The same bytes in fewer rows, in one transaction: fewer rows load many times faster.
 * A fault changes nothing that is stored, so it is not told; the next round of packing tries again.
 */
export async function packTail(
  database: WorkbenchDatabase,
  roundId: RoundId,
  chainId: ChainId,
): Promise<void> {
  await attemptWrite(database, [database.segments], async () => {
    const tail: SegmentRow[] = []
    await segmentsOfChain(database, roundId, chainId)
      // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, which has no toReversed
      .reverse()
      .until((row) => sizeOf(row) >= smallSegment)
      .each((row) => {
        tail.unshift(row)
      })
    if (tail.length <= maxTail) return
    await database.segments.bulkDelete(
      tail.map(({ roundId, chainId, firstSeq }) => [roundId, chainId, firstSeq]),
    )
    await database.segments.bulkAdd(packed(tail))
  })
}

function packed(tail: readonly SegmentRow[]): readonly SegmentRow[] {
  const groups: SegmentRow[][] = []
  for (const row of tail) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && row.lastSeq - first.firstSeq < maxSegmentEvents) group.push(row)
    else groups.push([row])
  }
  return groups.flatMap((group) => joined(group) ?? [])
}

function joined(group: readonly SegmentRow[]): SegmentRow | undefined {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return undefined
  const bytes = new Uint8Array(group.reduce((sum, row) => sum + row.bytes.length + 1, -1))
  let offset = 0
  for (const row of group) {
    if (offset > 0) bytes[offset - 1] = lineFeed
    bytes.set(row.bytes, offset)
    offset += row.bytes.length + 1
  }
  return { ...last, firstSeq: first.firstSeq, bytes }
}
