import { columnRanking, type ColumnRanking } from '~/domain/ranking/columns/columnRanking.ts'
import { scoreColumns } from '~/domain/ranking/columns/scoreColumns.ts'
import type { BenchRound } from './benchRound.ts'
import type { Order } from './exactOrder.ts'

/** The workbench's own ranking of a round, without a cascade: equal totals keep the order of the rows. */
export function roundRanking({ count, areaStarts, assessors, sums }: BenchRound): ColumnRanking {
  const denominators = new Uint16Array(count).fill(assessors)
  const means = sums.map((numerators) => ({ numerators, denominators }))
  const starts = Array.from(areaStarts)
  return columnRanking(scoreColumns({ means, areaStarts: starts, cascade: [], best: 'high' }))
}

/** The rank at a place of the order: one more than what stands before the tie. */
export function rankAt(ranking: ColumnRanking, areaStart: number, place: number): number {
  const { order, isTie } = ranking
  let first = place
  while (first > areaStart && isTie(order[first - 1]!, order[place]!)) first -= 1
  return first - areaStart + 1
}

/** A copy of the order as it stands, with the ranks that would be shown. */
export function orderOf(ranking: ColumnRanking, { areaStarts }: BenchRound): Order {
  const { order, isTie } = ranking
  const ranks = new Uint32Array(order.length)
  for (let area = 0; area + 1 < areaStarts.length; area += 1) {
    const start = areaStarts[area]!
    for (let place = start; place < areaStarts[area + 1]!; place += 1) {
      const isLevel = place > start && isTie(order[place - 1]!, order[place]!)
      ranks[place] = isLevel ? ranks[place - 1]! : place - start + 1
    }
  }
  return { rows: Uint32Array.from(order), ranks }
}
