import type { DrawRanks } from './drawRanks.ts'

/** How many draws may be noted before they are counted. */
export const drawsInTally = 256

export interface RankTally {
  /** Notes the ranks of one draw, of at most `drawsInTally` of them. */
  readonly note: (draw: DrawRanks) => void
  /** Counts what has been noted, and begins anew. */
  readonly count: () => void
  /** How many draws gave each alternative rank 1, 2, 3 …: a row for each alternative. */
  readonly counts: Counts
}

/** Half as long where all draws fit: then more of them stay near. */
type Counts = Uint16Array | Int32Array

/**
 * Counts how often each alternative has each rank. Draws are noted first and then counted alternative by
 * alternative: the counts of all of them are too many to stay near, those of one are not.
 * Shape: of at most 65,536 alternatives, whose counts would fill 8 GB, in `draws` draws.
 */
export function rankTally(size: number, draws: number): RankTally {
  const counts = draws < 65_536 ? new Uint16Array(size * size) : new Int32Array(size * size)
  // An odd number of cache lines, or draws of some sizes would push one another out.
  const stride = 32 * (Math.ceil(size / 32) | 1)
  const ranks = new Uint16Array(drawsInTally * stride)
  let noted = 0
  return {
    counts,
    note: ({ rank }) => {
      rank(ranks, noted * stride)
      noted += 1
    },
    count: () => {
      const inFours = noted - (noted % 4)
      for (let own = 0; own < size; own += 1) {
        countFours(ranks, own, own + inFours * stride, stride, counts, own * size)
        countOnes(ranks, own + inFours * stride, own + noted * stride, stride, counts, own * size)
      }
      noted = 0
    },
  }
}

/** By fours, for each time round an engine looks anew at what kind of column it has. */
function countFours(
  ranks: Uint16Array,
  start: number,
  end: number,
  stride: number,
  counts: Counts,
  row: number,
): void {
  for (let at = start; at < end; at += 4 * stride) {
    countOne(counts, row + (ranks[at] ?? 0))
    countOne(counts, row + (ranks[at + stride] ?? 0))
    countOne(counts, row + (ranks[at + 2 * stride] ?? 0))
    countOne(counts, row + (ranks[at + 3 * stride] ?? 0))
  }
}

function countOnes(
  ranks: Uint16Array,
  start: number,
  end: number,
  stride: number,
  counts: Counts,
  row: number,
): void {
  for (let at = start; at < end; at += stride) countOne(counts, row + (ranks[at] ?? 0))
}

function countOne(counts: Counts, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1
}
