import { type BenchRound, criteria } from '../../data/benchRound.ts'

/** An application as the peers take it; the means of its points on each criterion. */
export interface DragRow {
  readonly id: number
  readonly title: string
  readonly m0: number
  readonly m1: number
  readonly m2: number
  readonly m3: number
  readonly m4: number
  readonly m5: number
}

export const labels = ['Relevans', 'Kvalitet', 'Effekt', 'Budget', 'Hold', 'Plan']
export const meanKeys = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'] as const

export function dragRows({ count, sums, assessors }: BenchRound): readonly DragRow[] {
  const means = Array.from({ length: criteria }, (_, c) =>
    Float64Array.from(sums[c]!, (sum) => sum / assessors),
  )
  return Array.from({ length: count }, (_, id) => ({
    id,
    title: titleOf(id),
    m0: means[0]![id]!,
    m1: means[1]![id]!,
    m2: means[2]![id]!,
    m3: means[3]![id]!,
    m4: means[4]![id]!,
    m5: means[5]![id]!,
  }))
}

export const titleOf = (id: number): string => `Ansøgning ${id + 1}`

/** In points; weights in permille. */
export function totalOf(row: DragRow, weights: readonly number[]): number {
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0] = weights
  return (row.m0 * w0 + row.m1 * w1 + row.m2 * w2 + row.m3 * w3 + row.m4 * w4 + row.m5 * w5) / 1000
}
