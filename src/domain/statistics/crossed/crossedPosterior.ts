import { at } from '~/domain/statistics/numerics/at.ts'
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'
import type { Steps } from '~/lib/steps.ts'
import { type BestCounter, bestCounter } from './bestCounter.ts'
import type { Conditional } from './conditional.ts'
import type { CrossedDesign } from './CrossedDesign.ts'
import { crossedNodes, type CrossedNodes, type CrossedPrior } from './crossedNodes.ts'
import type { CrossedSolver } from './crossedSolver.ts'
import type { Review } from './Review.ts'

export interface PosteriorOptions {
  readonly prior: CrossedPrior
  readonly best: 'high' | 'low'
  /** Ids of applications that compete with one another; each is compared in full within its own. */
  readonly contests: readonly (readonly string[])[]
}

/** The crossed model when everything that is not known has been integrated over. */
export interface CrossedPosterior {
  readonly design: CrossedDesign
  readonly mu: number
  readonly sd: { readonly tau: number; readonly kappa: number; readonly sigma: number }
  /** By application, in the design's order: in points, from mu. */
  readonly theta: readonly number[]
  readonly thetaSd: readonly number[]
  /** By assessor, in the design's order: positive for one who gives more points than others. */
  readonly severity: readonly number[]
  readonly severitySd: readonly number[]
  /** P(application i is better than k), row by row; 1/2 with itself. */
  readonly better: Float64Array
  /** For each contest, for each of its members, the chance to be the best. */
  readonly bestShares: readonly (readonly number[])[]
  /** For each contest, for each of its members, the chances of rank 1, 2, 3 … in it. */
  readonly rankShares: readonly (readonly (readonly number[])[])[]
}

const nodesInStep = 64

/**
 * Integrates the crossed model over its standard deviations, a step at a time; each tells the share of
 * the grid that is behind it.
 * Errors: as `crossedDesign`; a contest that names an application without a review is one too.
 * Source: the model of Heyard, Ott, Salanti and Egger (2022), Statistics and Public Policy 9:110-121,
 * with the assessors' spread estimated; no random numbers are drawn.
 */
export function* crossedPosteriorSteps(
  reviews: readonly Review[],
  { prior, best, contests }: PosteriorOptions,
): Steps<CrossedPosterior, number> {
  const nodes = crossedNodes(reviews, prior)
  const { design, grid } = nodes
  const counters = contestMembers(design, contests).map((members) =>
    members.length > 2 ? bestCounter(members, nodes.known, best === 'high' ? 1 : -1) : null,
  )
  const sums = emptySums(nodes)
  for (let node = 0; node < grid.count; node += 1) {
    if (node % nodesInStep === 0) yield node / grid.count
    nodes.standAt(node)
    addEffects(sums, nodes, node)
    addComparisons(sums, nodes.known, at(grid.weight, node), best === 'high' ? 1 : -1)
    for (const counter of counters) counter?.take(at(grid.weight, node))
  }
  return posteriorFrom(design, sums, contests, counters)
}

interface Sums {
  mass: number
  mu: number
  tau: number
  kappa: number
  sigma: number
  readonly theta: Float64Array
  readonly thetaSquare: Float64Array
  readonly severity: Float64Array
  readonly severitySquare: Float64Array
  readonly better: Float64Array
  readonly effectVariance: Float64Array
  readonly column: Float64Array
}

function emptySums({ design, solver }: CrossedNodes): Sums {
  const { applications, assessors } = design
  return {
    mass: 0,
    mu: 0,
    tau: 0,
    kappa: 0,
    sigma: 0,
    theta: new Float64Array(applications.length),
    thetaSquare: new Float64Array(applications.length),
    severity: new Float64Array(assessors.length),
    severitySquare: new Float64Array(assessors.length),
    better: new Float64Array(applications.length * applications.length),
    effectVariance: new Float64Array(solver.unknowns),
    column: new Float64Array(solver.unknowns),
  }
}

function addEffects(sums: Sums, { design, solver, grid }: CrossedNodes, node: number): void {
  const weight = at(grid.weight, node)
  const assessors = design.assessors.length
  sums.mass += weight
  sums.tau += weight * at(grid.tau, node)
  sums.kappa += weight * at(grid.kappa, node)
  sums.sigma += weight * at(grid.sigma, node)
  const isEstimated = solver.unknowns > assessors
  sums.mu += weight * (design.centre + (isEstimated ? at(solver.effects, assessors) : 0))
  inverseDiagonal(solver, sums.column, sums.effectVariance)
  const kappa = at(grid.kappa, node)
  for (let j = 0; j < assessors; j += 1) {
    const effect = at(solver.effects, j)
    const variance = at(sums.effectVariance, j) * kappa * kappa
    sums.severity[j] = at(sums.severity, j) + weight * effect
    sums.severitySquare[j] = at(sums.severitySquare, j) + weight * (variance + effect * effect)
  }
}

/** The diagonal of the inverse of the system, from its Cholesky factor's inverse, a column at a time. */
function inverseDiagonal(
  { unknowns, cholesky }: CrossedSolver,
  column: Float64Array,
  diagonal: Float64Array,
): void {
  for (let j = 0; j < unknowns; j += 1) {
    let sum = 0
    for (let row = j; row < unknowns; row += 1) {
      let value = row === j ? 1 : 0
      for (let k = j; k < row; k += 1) value -= at(cholesky, row * unknowns + k) * at(column, k)
      value /= at(cholesky, row * unknowns + row)
      column[row] = value
      sum += value * value
    }
    diagonal[j] = sum
  }
}

function addComparisons(sums: Sums, known: Conditional, weight: number, sign: 1 | -1): void {
  const { unknowns, mean, variance, shared } = known
  const count = mean.length
  for (let i = 0; i < count; i += 1) {
    const own = at(mean, i)
    const spread = at(variance, i)
    sums.theta[i] = at(sums.theta, i) + weight * own
    sums.thetaSquare[i] = at(sums.thetaSquare, i) + weight * (spread + own * own)
    const row = i * unknowns
    for (let k = i + 1; k < count; k += 1) {
      const other = k * unknowns
      let covariance = 0
      for (let m = 0; m < unknowns; m += 1)
        covariance += at(shared, row + m) * at(shared, other + m)
      const difference = spread + at(variance, k) - 2 * covariance
      const z = (own - at(mean, k)) / Math.sqrt(difference)
      const place = i * count + k
      sums.better[place] = at(sums.better, place) + weight * normalCdf(sign * z)
    }
  }
}

function posteriorFrom(
  design: CrossedDesign,
  sums: Sums,
  contests: PosteriorOptions['contests'],
  counters: readonly (BestCounter | null)[],
): CrossedPosterior {
  const count = design.applications.length
  // Over the same sum of weights, so that two that are alike come to exactly 1/2.
  const better = sums.better.map((sum) => sum / sums.mass)
  for (let i = 0; i < count; i += 1) {
    better[i * count + i] = 0.5
    for (let k = 0; k < i; k += 1) better[i * count + k] = 1 - at(better, k * count + i)
  }
  const standings = contestMembers(design, contests).map((own, index) =>
    standingsOf(own, counters[index] ?? null, (a, b) => at(better, a * count + b)),
  )
  return {
    design,
    mu: sums.mu,
    sd: { tau: sums.tau, kappa: sums.kappa, sigma: sums.sigma },
    theta: Array.from(sums.theta),
    thetaSd: spreads(sums.theta, sums.thetaSquare),
    severity: Array.from(sums.severity),
    severitySd: spreads(sums.severity, sums.severitySquare),
    better,
    bestShares: standings.map(({ best }) => best),
    rankShares: standings.map(({ ranks }) => ranks),
  }
}

/** Of one or two there is nothing to count: who is not first is second. */
function standingsOf(
  members: readonly number[],
  counter: BestCounter | null,
  better: (a: number, b: number) => number,
): { readonly best: readonly number[]; readonly ranks: readonly (readonly number[])[] } {
  if (counter) return { best: counter.shares(), ranks: counter.ranks() }
  const [first = 0, second = 0] = members
  if (members.length !== 2) return { best: members.map(() => 1), ranks: members.map(() => [1]) }
  const [own, other] = [better(first, second), better(second, first)]
  return {
    best: [own, other],
    ranks: [
      [own, other],
      [other, own],
    ],
  }
}

const spreads = (means: Float64Array, squares: Float64Array): readonly number[] =>
  Array.from(means, (mean, index) => Math.sqrt(Math.max(0, at(squares, index) - mean * mean)))

const contestMembers = (
  { applications }: CrossedDesign,
  contests: PosteriorOptions['contests'],
): readonly (readonly number[])[] =>
  contests.map((ids) =>
    ids.map((id) => {
      const place = applications.indexOf(id)
      if (place < 0) throw new RangeError(`crossedPosterior has no review of ${id}`)
      return place
    }),
  )
