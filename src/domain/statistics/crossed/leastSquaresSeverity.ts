import { components } from '~/domain/statistics/agreement/components.ts'
import { at } from '~/domain/statistics/numerics/at.ts'
import { solveSymmetric } from '~/domain/statistics/numerics/solveSymmetric.ts'
import { crossedDesign } from './CrossedDesign.ts'
import type { Review } from './Review.ts'

export interface LeastSquaresSeverity {
  /** Each application's value with the assessors' severities taken out, by id. */
  readonly value: ReadonlyMap<string, number>
  /** By assessor id; they sum to 0. Positive for one who gives more points than others. */
  readonly severity: ReadonlyMap<string, number>
}

/**
 * The crossed model without any shrinkage: y_ij = value_i + severity_j by least squares. A cross-check of
 * the severities, not fit for use with few reviews an assessor.
 * Shape: null when the applications do not all hang together, for then severities cannot be compared.
 * Source: Roos, Rothe and Scheuermann (2011), AAAI; Kuhlisch et al. (2016), Metrika 79:37-57; MacKay et
 * al. (2017), Royal Society Open Science 4:160760.
 */
export function leastSquaresSeverity(reviews: readonly Review[]): LeastSquaresSeverity | null {
  if (components(reviews) !== 1) return null
  const { applications, assessors, starts, assessorOf, sums, assessorSums, groups, centre } =
    crossedDesign(reviews)
  const count = assessors.length
  // The rows of 1 stand for the sum of 0: without them severities are known up to a constant only.
  const system = new Float64Array(count * count).fill(1)
  const right = Float64Array.from(assessorSums)
  for (const { size, together, sumsByAssessor } of groups) {
    for (let j = 0; j < count; j += 1) {
      right[j] = at(right, j) - at(sumsByAssessor, j) / size
      for (let k = 0; k < count; k += 1) {
        const scored = at(together, j * count + k)
        const own = j === k ? scored : 0
        system[j * count + k] = at(system, j * count + k) + own - scored / size
      }
    }
  }
  const severity = solveSymmetric(system, right)
  const values = applications.map((application, i) => {
    const scorers = assessorOf.subarray(starts[i], starts[i + 1])
    const taken = scorers.reduce((sum, j) => sum + at(severity, j), 0)
    return [application, centre + (at(sums, i) - taken) / scorers.length] as const
  })
  return {
    value: new Map(values),
    severity: new Map(assessors.map((assessor, j) => [assessor, at(severity, j)])),
  }
}
