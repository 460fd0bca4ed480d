import { at } from '~/domain/statistics/numerics/at.ts'
import { exp } from '~/domain/statistics/numerics/exp.ts'
import { gaussLegendre } from '~/domain/statistics/numerics/gaussLegendre.ts'
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'
import { normalQuantile } from '~/domain/statistics/numerics/normalQuantile.ts'
import { foldedRichtmyer } from '~/domain/statistics/numerics/richtmyer.ts'
import { crossedNodes, type CrossedPrior } from './crossedNodes.ts'
import type { Review } from './Review.ts'

/** Enough for a quantile of the ranks to be the right one. */
const rankPoints = 2048

/** In standard deviations about the mean. */
const reach = 6
const nodes = gaussLegendre(22, -reach, reach)

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
      for (let i = 0; i < size; i += 1) addRanks(i, mean, known.own, above, chances)
    }
  }
  return new Map(
    design.applications.map((id, i) => {
      const row = chances.subarray(i * size, (i + 1) * size)
      const total = row.reduce((sum, chance) => sum + chance, 0)
      return [id, Array.from(row, (chance) => chance / total)]
    }),
  )
}

/** Adds the chances that 0, 1, 2 … of the others are above application i. */
function addRanks(
  i: number,
  mean: Float64Array,
  own: Float64Array,
  above: Float64Array,
  chances: Float64Array,
): void {
  const size = mean.length
  for (const { x, weight } of nodes) {
    const value = at(mean, i) + at(own, i) * x
    above.fill(0)
    above[0] = weight * exp(-0.5 * x * x)
    let others = 0
    for (let k = 0; k < size; k += 1) {
      if (k === i) continue
      const chance = normalCdf((at(mean, k) - value) / at(own, k))
      others += 1
      for (let count = others; count > 0; count -= 1) {
        above[count] = at(above, count) * (1 - chance) + at(above, count - 1) * chance
      }
      above[0] = at(above, 0) * (1 - chance)
    }
    for (let count = 0; count < size; count += 1) {
      const place = i * size + count
      chances[place] = at(chances, place) + at(above, count)
    }
  }
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
