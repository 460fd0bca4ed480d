import { at } from '~/domain/statistics/numerics/at.ts'
import { exp } from '~/domain/statistics/numerics/exp.ts'
import { gaussLegendre } from '~/domain/statistics/numerics/gaussLegendre.ts'
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'
import { normalQuantile } from '~/domain/statistics/numerics/normalQuantile.ts'
import { foldedRichtmyer } from '~/domain/statistics/numerics/richtmyer.ts'
import { addRanks, plainNodes, rankRows } from './addRanks.ts'
import type { Conditional } from './conditional.ts'

/** Points spread over the whole grid, each node getting its share. */
export const bestPoints = 2048

/** Ranks cost more than the best alone, and whole ranks need fewer points. */
const ranksEvery = 32

/** How far from its mean, in standard deviations, the best is looked for; beyond lies 3e-7. */
const reach = 5

const unit = gaussLegendre(22, 0, 1)

/** Gathers P(theta_i is the best of some applications), and its ranks, while the grid is walked. */
export interface BestCounter {
  /** Takes in the node that `conditional` stands at; nodes come in the grid's order. */
  readonly take: (weight: number) => void
  /** One probability for each member, in their order; they sum to 1. */
  readonly shares: () => readonly number[]
  /** For each member the chances of rank 1, 2, 3 … among the members; they sum to 1. */
  readonly ranks: () => readonly (readonly number[])[]
}

/**
 * P(best) among the members, who are at least three.
 *
 * Given mu and the assessors' effects the thetas are independent, so P(best) is an integral over one
 * number, which Gauss-Legendre does. What is left is the mean over those effects: the points of one
 * Richtmyer sequence, which runs on across the nodes. Genz's separation of variables, taken to the
 * coordinates that the applications share; it needs no ordering of the members, gives all of them at
 * once, and costs (members x points) where the general method costs (members² x points).
 * Shape: `sign` is 1 where high is best, -1 where low is.
 * Source: Genz and Bretz (2009), Computation of Multivariate Normal and t Probabilities, 2.3.1 and 4.1.
 */
export function bestCounter(
  members: readonly number[],
  known: Conditional,
  sign: 1 | -1,
  points = bestPoints,
): BestCounter {
  const size = members.length
  const dimensions = Math.min(size - 1, known.unknowns)
  const fill = foldedRichtmyer(dimensions)
  const point = new Float64Array(dimensions)
  const centred = new Float64Array(size * known.unknowns)
  const factor = new Float64Array(size * dimensions)
  const mean = new Float64Array(size)
  const own = new Float64Array(size)
  const shares = new Float64Array(size)
  const below = new Float64Array(size)
  const rankChances = new Float64Array(size * size)
  let [done, mass] = [0, 0]

  const take = (weight: number): void => {
    mass += weight
    if ((done + 0.5) / points >= mass) return
    centreShared(members, known, centred)
    factorShared(centred, size, known.unknowns, factor, dimensions)
    while (done < points && (done + 0.5) / points < mass) {
      done += 1
      fill(done, point)
      for (let d = 0; d < dimensions; d += 1) point[d] = normalQuantile(inside(at(point, d)))
      for (const [index, member] of members.entries()) {
        let value = at(known.mean, member)
        for (let d = 0; d < dimensions; d += 1)
          value += at(factor, index * dimensions + d) * at(point, d)
        mean[index] = sign * value
        own[index] = at(known.own, member)
      }
      addBest(mean, own, below, shares)
      if (done % ranksEvery === 0) addRanks(plainNodes, mean, own, below, rankChances)
    }
  }
  return {
    take,
    shares: () => {
      const total = shares.reduce((sum, share) => sum + share, 0)
      return Array.from(shares, (share) => share / total)
    },
    ranks: () => rankRows(rankChances, size),
  }
}

/** Folding can give 0 and 1, whose quantiles are infinite. */
const inside = (u: number): number => Math.min(Math.max(u, 1e-12), 1 - 1e-12)

/** What all members share alike moves no comparison, and is taken out. */
function centreShared(members: readonly number[], known: Conditional, centred: Float64Array): void {
  const { unknowns, shared } = known
  for (let m = 0; m < unknowns; m += 1) {
    let sum = 0
    for (const member of members) sum += at(shared, member * unknowns + m)
    const middle = sum / members.length
    for (const [index, member] of members.entries()) {
      centred[index * unknowns + m] = at(shared, member * unknowns + m) - middle
    }
  }
}

/**
 * Fewer coordinates for the same covariance: the Cholesky factor of its rows' products. A pivot that is
 * nothing but rounding is left out, for its members are bound to those before.
 */
function factorShared(
  rows: Float64Array,
  size: number,
  unknowns: number,
  factor: Float64Array,
  dimensions: number,
): void {
  const product = (a: number, b: number): number => {
    let sum = 0
    for (let m = 0; m < unknowns; m += 1)
      sum += at(rows, a * unknowns + m) * at(rows, b * unknowns + m)
    return sum
  }
  factor.fill(0)
  let used = 0
  for (let pivot = 0; pivot < size && used < dimensions; pivot += 1) {
    const whole = product(pivot, pivot)
    let rest = whole
    for (let d = 0; d < used; d += 1)
      rest -= at(factor, pivot * dimensions + d) * at(factor, pivot * dimensions + d)
    if (rest <= whole * 1e-12) continue
    const root = Math.sqrt(rest)
    factor[pivot * dimensions + used] = root
    for (let other = pivot + 1; other < size; other += 1) {
      let value = product(other, pivot)
      for (let d = 0; d < used; d += 1) {
        value -= at(factor, other * dimensions + d) * at(factor, pivot * dimensions + d)
      }
      factor[other * dimensions + used] = value / root
    }
    used += 1
  }
}

/** Adds P(X_i is greatest) of independent normals to the shares. */
function addBest(
  mean: Float64Array,
  own: Float64Array,
  below: Float64Array,
  shares: Float64Array,
): void {
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < mean.length; i += 1) {
    from = Math.max(from, at(mean, i) - reach * at(own, i))
    to = Math.max(to, at(mean, i) + reach * at(own, i))
  }
  for (const { x, weight } of unit) {
    const value = from + (to - from) * x
    let all = weight * (to - from)
    for (let i = 0; i < mean.length; i += 1) {
      const z = (value - at(mean, i)) / at(own, i)
      const probability = normalCdf(z)
      all *= probability
      below[i] = exp(-0.5 * z * z) / (at(own, i) * probability)
    }
    for (let i = 0; i < mean.length; i += 1) shares[i] = at(shares, i) + all * at(below, i)
  }
}
