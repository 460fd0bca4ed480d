import { at } from '~/domain/statistics/numerics/at.ts'
import { normalQuantile } from '~/domain/statistics/numerics/normalQuantile.ts'
import { foldedRichtmyer } from '~/domain/statistics/numerics/richtmyer.ts'
import { addRanks, fineNodes, rankRows } from './addRanks.ts'
import { crossedNodes, type CrossedPrior } from './crossedNodes.ts'
import type { Review } from './Review.ts'

/** Enough for a quantile of the ranks to be the right one. */
const rankPoints = 2048

/**
 * How likely each application is to have each rank among all, high being best. Given mu and the
 * assessors' effects the thetas are independent, so how many are above one value is a sum of
 * independent chances; the value is integrated over, and the effects as `bestCounter` does.
 * Shape: by application id, the chances of rank 1, 2, 3 …
 * Source: as `crossedPosteriorSteps`; Wang (1993), Statistica Sinica 3:295-312, for the sum.
 */
export function rankDistribution(
  reviews: readonly Review[],
  prior: CrossedPrior,
  points = rankPoints,
): ReadonlyMap<string, readonly number[]> {
  const { design, known, grid, standAt } = crossedNodes(reviews, prior)
  const { unknowns } = known
  const size = design.applications.length
  const fill = foldedRichtmyer(unknowns)
  const point = new Float64Array(unknowns)
  const mean = new Float64Array(size)
  const above = new Float64Array(size)
  const chances = new Float64Array(size * size)
  let [done, mass] = [0, 0]
  for (let node = 0; node < grid.count; node += 1) {
    mass += at(grid.weight, node)
    if ((done + 0.5) / points >= mass) continue
    standAt(node)
    while (done < points && (done + 0.5) / points < mass) {
      done += 1
      fill(done, point)
      for (let m = 0; m < unknowns; m += 1) {
        point[m] = normalQuantile(Math.min(Math.max(at(point, m), 1e-12), 1 - 1e-12))
      }
      for (let i = 0; i < size; i += 1) {
        let value = at(known.mean, i)
        for (let m = 0; m < unknowns; m += 1) {
          value += at(known.shared, i * unknowns + m) * at(point, m)
        }
        mean[i] = value
      }
      addRanks(fineNodes, mean, known.own, above, chances)
    }
  }
  const rows = rankRows(chances, size)
  return new Map(design.applications.map((id, i) => [id, rows[i] ?? []]))
}

/** The first rank that at least a share `p` of the distribution lies at or before. */
export function rankQuantile(distribution: readonly number[], p: number): number {
  let sum = 0
  for (const [place, chance] of distribution.entries()) {
    sum += chance
    if (sum >= p) return place + 1
  }
  return distribution.length
}
