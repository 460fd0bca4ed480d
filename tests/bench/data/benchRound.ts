import { xoshiro128 } from '~/domain/statistics/numerics/xoshiro128.ts'

/** A made-up round in columns: rows area by area, a column a criterion. */
export interface BenchRound {
  readonly count: number
  /** First row of each area, and at last the number of rows. */
  readonly areaStarts: Uint32Array
  readonly assessors: number
  /** For each criterion, for each row, the sum of the assessors' points. */
  readonly sums: readonly Uint16Array[]
}

export const criteria = 6
const areas = 12
const assessors = 5

/** Numbers from 0 up to 1, the same each time. */
export function seededNumbers(seed: number): () => number {
  const next = xoshiro128([seed, 0x9e37_79b9, 0x243f_6a88, 0xb7e1_5162])
  // The first ones still have the look of the seed.
  for (let drawn = 0; drawn < 20; drawn += 1) next()
  return () => next() / 2 ** 32
}

/**
 * Applications with five assessors' points from 1 to 5, which are alike as real ones are: each has a
 * quality of its own that all its points come near to. So there are many true ties.
 */
export function benchRound(count: number, seed = 8): BenchRound {
  const random = seededNumbers(seed)
  const sums = Array.from({ length: criteria }, () => new Uint16Array(count))
  for (let row = 0; row < count; row += 1) {
    const quality = random() * 3
    for (const column of sums) {
      let sum = 0
      for (let given = 0; given < assessors; given += 1) {
        const point = Math.round(1 + quality + (random() - 0.3) * 2)
        sum += Math.min(5, Math.max(1, point))
      }
      column[row] = sum
    }
  }
  const areaStarts = Uint32Array.from({ length: areas + 1 }, (_, area) =>
    Math.floor((area * count) / areas),
  )
  return { count, areaStarts, assessors, sums }
}
