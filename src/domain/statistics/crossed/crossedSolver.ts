import { at, wholeAt } from '~/domain/statistics/numerics/at.ts'
import { log } from '~/domain/statistics/numerics/log.ts'
import type { CrossedDesign } from './CrossedDesign.ts'

/**
 * The crossed model with its three standard deviations given:
 *   y_ij = mu + theta_i + nu_j + e_ij, with variances tau², kappa², sigma².
 * The applications are eliminated by hand, so what is left is a system of the assessors and mu. It is
 * written in g = (tau/sigma)² and l = kappa/sigma, which keeps every digit when one of them is 0.
 * The columns belong to the solver and are written over by the next call.
 */
export interface CrossedSolver {
  /** Assessors, and mu as the last unknown where it is estimated. */
  readonly unknowns: number
  /** Prepares the system for one g. */
  readonly assemble: (g: number) => void
  /** Factors it for one l, and solves. */
  readonly factor: (l: number) => void
  /** Minus twice the (restricted) log-likelihood at a residual standard deviation; lme4's criterion. */
  readonly deviance: (sigma: number) => number
  /** Residual sum of squares, each effect's penalty included. */
  readonly penalised: () => number
  /** Observations less estimated means. */
  readonly freedom: number
  /** The l of the last factor. */
  readonly scale: () => number
  /** Lower triangle of the Cholesky factor, row by row, `unknowns` places a row. */
  readonly cholesky: Float64Array
  /** Each assessor's effect, then mu less the centre; set by `solve`. */
  readonly effects: Float64Array
  readonly solve: () => void
  /** theta_i less what it shares with others: h_i = g/(1 + g n_i); its variance is sigma² h_i. */
  readonly shrinkage: (application: number) => number
}

/**
 * Shape: with a mean mu is estimated with a flat prior; without, the scores are taken as they are, less
 * the design's centre.
 * Source: reference/methods.md section 3; Bates et al. (2015), Fitting linear mixed-effects models
 * using lme4, Journal of Statistical Software 67(1), equations 30 to 42.
 */
export function crossedSolver(
  design: CrossedDesign,
  { hasMean }: { hasMean: boolean },
): CrossedSolver {
  const { starts, assessorSums, groups, within, reviewCount } = design
  const assessors = design.assessors.length
  const unknowns = assessors + (hasMean ? 1 : 0)
  const freedom = reviewCount - (hasMean ? 1 : 0)
  const system = new Float64Array(unknowns * unknowns)
  const right = new Float64Array(unknowns)
  const cholesky = new Float64Array(unknowns * unknowns)
  const half = new Float64Array(unknowns)
  const effects = new Float64Array(unknowns)
  let [ratio, scale, squares, logRatios, logFactor, penalised] = [0, 0, 0, 0, 0, 0]

  const assemble = (g: number): void => {
    ratio = g
    logRatios = 0
    squares = within
    system.fill(0)
    right.fill(0)
    for (let j = 0; j < assessors; j += 1) right[j] = at(assessorSums, j)
    for (const group of groups) {
      const shared = 1 / (1 + g * group.size)
      logRatios -= group.count * log(shared)
      squares += group.squares * shared
      addGroup(group, shared)
    }
  }

  const addGroup = (group: CrossedDesign['groups'][number], shared: number): void => {
    const { size, count, sum, sumsByAssessor, together } = group
    const h = ratio * shared
    const own = (1 + ratio * (size - 1)) * shared
    for (let j = 0; j < assessors; j += 1) {
      right[j] = at(right, j) - h * at(sumsByAssessor, j)
      for (let k = 0; k < j; k += 1) {
        const place = j * unknowns + k
        system[place] = at(system, place) - h * at(together, j * assessors + k)
      }
      const diagonal = j * unknowns + j
      const scored = at(together, j * assessors + j)
      system[diagonal] = at(system, diagonal) + own * scored
      if (hasMean) {
        const place = assessors * unknowns + j
        system[place] = at(system, place) + shared * scored
      }
    }
    if (hasMean) {
      const place = assessors * unknowns + assessors
      system[place] = at(system, place) + shared * size * count
      right[assessors] = at(right, assessors) + shared * sum
    }
  }

  const factor = (l: number): void => {
    scale = l
    let [product, logs, explained] = [1, 0, 0]
    for (let j = 0; j < unknowns; j += 1) {
      const row = j * unknowns
      const scaleRow = j < assessors ? l : 1
      for (let k = 0; k < j; k += 1) {
        let rest = at(system, row + k) * scaleRow * l
        for (let m = 0; m < k; m += 1) {
          rest -= at(cholesky, row + m) * at(cholesky, k * unknowns + m)
        }
        cholesky[row + k] = rest / at(cholesky, k * unknowns + k)
      }
      let pivot = at(system, row + j) * scaleRow * scaleRow + (j < assessors ? 1 : 0)
      let value = at(right, j) * scaleRow
      for (let m = 0; m < j; m += 1) {
        const entry = at(cholesky, row + m)
        pivot -= entry * entry
        value -= entry * at(half, m)
      }
      const root = Math.sqrt(pivot)
      cholesky[row + j] = root
      value /= root
      half[j] = value
      explained += value * value
      product *= root
      // A product is one logarithm instead of many, as long as it is a number.
      if (product > 1e150 || product < 1e-150) {
        logs += log(product)
        product = 1
      }
    }
    logFactor = 2 * (logs + log(product))
    penalised = Math.max(0, squares - explained)
  }

  const solve = (): void => {
    for (let j = unknowns - 1; j >= 0; j -= 1) {
      let value = at(half, j)
      for (let k = j + 1; k < unknowns; k += 1) {
        value -= at(cholesky, k * unknowns + j) * at(effects, k)
      }
      effects[j] = value / at(cholesky, j * unknowns + j)
    }
    for (let j = 0; j < assessors; j += 1) effects[j] = at(effects, j) * scale
  }

  return {
    unknowns,
    freedom,
    scale: () => scale,
    assemble,
    factor,
    deviance: (sigma) =>
      freedom * (logTwoPi + 2 * log(sigma)) + logRatios + logFactor + penalised / (sigma * sigma),
    penalised: () => penalised,
    cholesky,
    effects,
    solve,
    shrinkage: (application) =>
      ratio / (1 + ratio * (wholeAt(starts, application + 1) - wholeAt(starts, application))),
  }
}

const logTwoPi = 1.8378770664093453
