import { at, wholeAt } from '~/domain/statistics/numerics/at.ts'
import type { CrossedDesign } from './CrossedDesign.ts'
import type { CrossedSolver } from './crossedSolver.ts'

/**
 * What is known of the applications when the three standard deviations are given: each theta_i is
 * normal, with a part of its own and a part it shares with others through mu and the assessors:
 *   theta_i = mean_i + own_i Z_i + shared_i . W   (Z, W independent standard normal).
 * The columns are written over by the next call.
 */
export interface Conditional {
  readonly unknowns: number
  readonly mean: Float64Array
  /** Standard deviation of the part of its own. */
  readonly own: Float64Array
  /** Row by row, `unknowns` places an application. */
  readonly shared: Float64Array
  readonly variance: Float64Array
  readonly update: (sigma: number) => void
}

/** Shape: `update` asks for a solver that is factored and solved at the same standard deviations. */
export function conditional(
  design: CrossedDesign,
  solver: CrossedSolver,
  hasMean: boolean,
): Conditional {
  const { starts, assessorOf, sums } = design
  const { unknowns, cholesky, effects } = solver
  const applications = design.applications.length
  const assessors = design.assessors.length
  const mean = new Float64Array(applications)
  const own = new Float64Array(applications)
  const variance = new Float64Array(applications)
  const shared = new Float64Array(applications * unknowns)

  const update = (sigma: number): void => {
    const l = solver.scale()
    for (let i = 0; i < applications; i += 1) {
      const [from, to] = [wholeAt(starts, i), wholeAt(starts, i + 1)]
      const h = solver.shrinkage(i)
      const row = i * unknowns
      let rest = at(sums, i)
      for (let m = 0; m < unknowns; m += 1) shared[row + m] = 0
      for (let review = from; review < to; review += 1) {
        const assessor = wholeAt(assessorOf, review)
        rest -= at(effects, assessor)
        shared[row + assessor] = sigma * h * l
      }
      if (hasMean) {
        rest -= (to - from) * at(effects, assessors)
        shared[row + assessors] = sigma * h * (to - from)
      }
      let sum = 0
      for (let m = wholeAt(assessorOf, from); m < unknowns; m += 1) {
        let value = at(shared, row + m)
        for (let k = 0; k < m; k += 1) value -= at(cholesky, m * unknowns + k) * at(shared, row + k)
        value /= at(cholesky, m * unknowns + m)
        shared[row + m] = value
        sum += value * value
      }
      mean[i] = h * rest
      own[i] = sigma * Math.sqrt(h)
      variance[i] = sigma * sigma * h + sum
    }
  }
  return { unknowns, mean, own, shared, variance, update }
}
