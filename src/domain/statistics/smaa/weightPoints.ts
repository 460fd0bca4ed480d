import { richtmyer } from '~/domain/statistics/numerics/richtmyer.ts'

export interface WeightSpace {
  readonly criteria: number
  /** The criteria from the most important to the least, where only that is agreed. */
  readonly order?: readonly number[]
  /** Weights that keep a share of 1 - `lambda` of these, the rest being free. */
  readonly near?: { readonly weights: readonly number[]; readonly lambda: number }
}

/**
 * Weights spread evenly over all weights there can be, or over those near the stated ones. Spacings of
 * sorted numbers are uniform on the simplex, so it takes no logarithm.
 * Shape: `fill(k, weights)` writes the weights of point k, counted from 1; they sum to 1.
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, V.2; Tervonen and Lahdelma (2007),
 * European Journal of Operational Research 178:500-513.
 */
export function weightPoints({
  criteria,
  order,
  near,
}: WeightSpace): (k: number, weights: Float64Array) => void {
  const coordinates = new Float64Array(criteria - 1)
  const spacings = new Float64Array(criteria)
  const fill = richtmyer(criteria - 1)
  return (k, weights) => {
    fill(k, coordinates)
    coordinates.sort()
    let before = 0
    for (let c = 0; c < criteria; c += 1) {
      const next = coordinates[c] ?? 1
      spacings[c] = next - before
      before = next
    }
    if (order) {
      // Ascending, so the most important takes the last.
      spacings.sort()
      for (const [rank, criterion] of order.entries()) {
        weights[criterion] = spacings[criteria - 1 - rank] ?? 0
      }
    } else {
      weights.set(spacings)
    }
    if (!near) return
    for (let c = 0; c < criteria; c += 1) {
      weights[c] = (1 - near.lambda) * (near.weights[c] ?? 0) + near.lambda * (weights[c] ?? 0)
    }
  }
}
