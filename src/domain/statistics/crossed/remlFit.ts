import { at } from '~/domain/statistics/numerics/at.ts'
import { conditional } from './conditional.ts'
import { crossedDesign } from './CrossedDesign.ts'
import { type CrossedSolver, crossedSolver } from './crossedSolver.ts'
import type { Review } from './Review.ts'

/** The crossed model at its most likely standard deviations: a point estimate. */
export interface RemlFit {
  readonly intercept: number
  readonly interceptSe: number
  readonly sd: { readonly tau: number; readonly kappa: number; readonly sigma: number }
  /** Minus twice the restricted log-likelihood, as lme4 prints it. */
  readonly criterion: number
  /** By application id: predicted effect, and its standard deviation with mu and the variances given. */
  readonly theta: ReadonlyMap<string, number>
  readonly conditionalSd: ReadonlyMap<string, number>
  /** By assessor id. */
  readonly severity: ReadonlyMap<string, number>
}

/**
 * Restricted maximum likelihood. For verification only: in a small round it often puts a standard
 * deviation at 0, and with tau at 0 all applications are equal.
 * Errors: as `crossedDesign`; two reviews at least.
 * Source: Bates et al. (2015), Journal of Statistical Software 67(1).
 */
export function remlFit(reviews: readonly Review[]): RemlFit {
  const design = crossedDesign(reviews)
  const solver = crossedSolver(design, { hasMean: true })
  const profile = (u: number, v: number): number => {
    solver.assemble(ratioAt(u) * ratioAt(u))
    solver.factor(ratioAt(v))
    return solver.deviance(sigmaOf(solver))
  }
  const [u, v] = leastOn(profile)
  const criterion = profile(u, v)
  const sigma = sigmaOf(solver)
  const known = conditional(design, solver, true)
  solver.solve()
  known.update(sigma)
  const assessors = design.assessors.length
  const { unknowns, cholesky, effects } = solver
  const conditionalVariance = (application: number): number => {
    const row = application * unknowns
    let sum = at(known.own, application) * at(known.own, application)
    // The last unknown is mu, which is taken as known here.
    for (let m = 0; m < assessors; m += 1)
      sum += at(known.shared, row + m) * at(known.shared, row + m)
    return sum
  }
  return {
    intercept: design.centre + at(effects, assessors),
    interceptSe: sigma / at(cholesky, unknowns * unknowns - 1),
    sd: { tau: ratioAt(u) * sigma, kappa: ratioAt(v) * sigma, sigma },
    criterion,
    theta: new Map(design.applications.map((id, i) => [id, at(known.mean, i)])),
    conditionalSd: new Map(
      design.applications.map((id, i) => [id, Math.sqrt(conditionalVariance(i))]),
    ),
    severity: new Map(design.assessors.map((id, j) => [id, at(effects, j)])),
  }
}

const sigmaOf = (solver: CrossedSolver): number => Math.sqrt(solver.penalised() / solver.freedom)

/** A ratio of standard deviations from 0 to infinity, by a number from 0 to 1. */
const ratioAt = (u: number): number => u / (1 - u)

const greatest = 0.9995
const coarse = 40

/** Where a function of two numbers is least: the inner one is minimised for each outer one. */
function leastOn(of: (u: number, v: number) => number): readonly [number, number] {
  const inner = (u: number): number => leastAlong((v) => of(u, v))
  const u = leastAlong((outer) => of(outer, inner(outer)))
  return [u, inner(u)]
}

/** Coarsely first, then by golden section around the best; an end is taken when it is the best. */
function leastAlong(of: (x: number) => number): number {
  let best = 0
  let least = of(0)
  for (let step = 1; step <= coarse; step += 1) {
    const value = of((greatest * step) / coarse)
    if (value < least) [best, least] = [step, value]
  }
  const edge = greatest / coarse
  let [low, high] = [Math.max(0, best - 1) * edge, Math.min(coarse, best + 1) * edge]
  const golden = 0.6180339887498949
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [atLeft, atRight] = [of(left), of(right)]
  while (high - low > 1e-9) {
    if (atLeft <= atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - golden * (high - low)
      atLeft = of(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + golden * (high - low)
      atRight = of(right)
    }
  }
  const middle = (low + high) / 2
  return of(0) <= of(middle) ? 0 : middle
}
