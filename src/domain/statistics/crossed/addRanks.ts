import { at } from '~/domain/statistics/numerics/at.ts'
import { exp } from '~/domain/statistics/numerics/exp.ts'
import { gaussLegendre, type QuadratureNode } from '~/domain/statistics/numerics/gaussLegendre.ts'
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'

/** In standard deviations about the mean: for a chance to five decimals, and to three. */
export const fineNodes = gaussLegendre(22, -6, 6)
export const plainNodes = gaussLegendre(14, -4.5, 4.5)

/** In standard deviations: a chance of 1e-9. */
const farApart = 6

/**
 * Adds to each of some independent normals the chances that 0, 1, 2 … of the others are above it, up to
 * a factor that is the same for all of them.
 * Shape: `nodes` is one of the two above; `chances` row by row, a place a rank; `above` is room for one row.
 * Source: Wang (1993), Statistica Sinica 3:295-312, for the sum of independent chances.
 */
export function addRanks(
  nodes: readonly QuadratureNode[],
  mean: Float64Array,
  own: Float64Array,
  above: Float64Array,
  chances: Float64Array,
): void {
  for (let i = 0; i < mean.length; i += 1) addRanksOf(i, nodes, mean, own, above, chances)
}

function addRanksOf(
  i: number,
  nodes: readonly QuadratureNode[],
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
    let [others, certain] = [0, 0]
    for (let k = 0; k < size; k += 1) {
      if (k === i) continue
      const z = (at(mean, k) - value) / at(own, k)
      // Far from each other there is nothing to weigh: among many that spares most of the work.
      if (z < -farApart) continue
      if (z > farApart) {
        certain += 1
        continue
      }
      const chance = normalCdf(z)
      others += 1
      for (let count = others; count > 0; count -= 1) {
        above[count] = at(above, count) * (1 - chance) + at(above, count - 1) * chance
      }
      above[0] = at(above, 0) * (1 - chance)
    }
    for (let count = 0; count <= others; count += 1) {
      const place = i * size + certain + count
      chances[place] = at(chances, place) + at(above, count)
    }
  }
}

/** Each row scaled to sum to 1. */
export function rankRows(chances: Float64Array, size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, i) => {
    const row = chances.subarray(i * size, (i + 1) * size)
    const total = row.reduce((sum, chance) => sum + chance, 0)
    return Array.from(row, (chance) => chance / total)
  })
}
