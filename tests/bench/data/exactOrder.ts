import type { BenchRound } from './benchRound.ts'

/** Rows in ranking order, area by area; equal ones share the rank within their area. */
export interface Order {
  readonly rows: Uint32Array
  readonly ranks: Uint32Array
}

/**
 * The ranking as plainly as it can be said, on whole numbers that cannot overflow: what the fast ones
 * are held against.
 * Unit: weights in permille. Equal totals keep the order of the rows.
 */
export function exactOrder(
  { count, areaStarts, sums }: BenchRound,
  weights: readonly number[],
): Order {
  const totals = Array.from({ length: count }, (_, row) =>
    sums.reduce((total, column, c) => total + BigInt(weights[c]!) * BigInt(column[row]!), 0n),
  )
  const rows: number[] = []
  const ranks: number[] = []
  for (let area = 0; area + 1 < areaStarts.length; area += 1) {
    const [start, end] = [areaStarts[area]!, areaStarts[area + 1]!]
    const inArea = Array.from({ length: end - start }, (_, index) => start + index)
    inArea.sort((a, b) => Number(totals[b]! - totals[a]!) || a - b)
    let rank = 0
    for (const [place, row] of inArea.entries()) {
      const before = inArea[place - 1]
      if (before === undefined || totals[before] !== totals[row]) rank = place + 1
      rows.push(row)
      ranks.push(rank)
    }
  }
  return { rows: Uint32Array.from(rows), ranks: Uint32Array.from(ranks) }
}

/** At how many places two orders have another row or another rank. */
export function differences(a: Order, b: Order): number {
  let found = Math.abs(a.rows.length - b.rows.length)
  for (const [place, row] of a.rows.entries()) {
    if (row !== b.rows[place] || a.ranks[place] !== b.ranks[place]) found += 1
  }
  return found
}
