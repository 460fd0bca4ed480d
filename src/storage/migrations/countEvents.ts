import type { RoundId } from '~/domain/model/ids.ts'
import type { SegmentRow } from '~/storage/rows.ts'

/** How many events each round has, by the ends its segments state. For rounds that never counted. */
export function countEvents(
  segments: readonly Pick<SegmentRow, 'roundId' | 'firstSeq' | 'lastSeq'>[],
): ReadonlyMap<RoundId, number> {
  const counts = new Map<RoundId, number>()
  for (const { roundId, firstSeq, lastSeq } of segments) {
    counts.set(roundId, (counts.get(roundId) ?? 0) + lastSeq - firstSeq + 1)
  }
  return counts
}
