import { at } from '~/domain/statistics/numerics/at.ts'
import { exp } from '~/domain/statistics/numerics/exp.ts'
import { gaussLegendre, type QuadratureNode } from '~/domain/statistics/numerics/gaussLegendre.ts'
import { log } from '~/domain/statistics/numerics/log.ts'

/** Where one standard deviation runs; a single number where it is known. */
export type SdRange = number | { readonly from: number; readonly to: number }

/** The ranges of tau (applications), kappa (assessors) and sigma (the rest), in points. */
export interface SdRanges {
  readonly tau: SdRange
  readonly kappa: SdRange
  readonly sigma: SdRange
}

/**
 * The logarithm of the posterior density, up to a constant. It is asked for all kappa of one tau and
 * sigma in a row, so that what depends on these alone is done once.
 */
export type LogDensity = (tau: number, sigma: number) => (kappa: number) => number

/** Points that stand for the whole posterior of the three standard deviations; the weights sum to 1. */
export interface VarianceGrid {
  readonly count: number
  readonly tau: Float64Array
  readonly kappa: Float64Array
  readonly sigma: Float64Array
  readonly weight: Float64Array
}

/** Mass of a slice below which it is cut off before the last pass. */
const leastSlice = 1e-7
/** Weight of a point below which it is left out, the heaviest being 1. */
const leastPoint = 1e-9

const leastPasses = 2
const mostPasses = 8

/**
 * Integrates without random numbers: Gauss-Legendre on 14 x 14 x 14 points, narrowed to where the mass
 * is, then on 22 x 22 x 22. Twice is enough for a panel; where there are so many scores that the mass is
 * a speck, it goes on as long as a range still shrinks by half.
 */
export function varianceGrid(ranges: SdRanges, logDensity: LogDensity): VarianceGrid {
  let narrowed = ranges
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const before = narrowed
    narrowed = narrowedTo(before, gridOn(before, 14, logDensity))
    const isSettled = (['tau', 'kappa', 'sigma'] as const).every(
      (axis) => 2 * widthOf(narrowed[axis]) >= widthOf(before[axis]),
    )
    if (pass >= leastPasses && isSettled) break
  }
  return pointsOf(gridOn(narrowed, 22, logDensity))
}

const widthOf = (range: SdRange): number => (typeof range === 'number' ? 0 : range.to - range.from)

interface Grid {
  readonly tau: readonly QuadratureNode[]
  readonly kappa: readonly QuadratureNode[]
  readonly sigma: readonly QuadratureNode[]
  /** Relative to the heaviest; by tau, then sigma, then kappa. */
  readonly weights: Float64Array
}

function gridOn(ranges: SdRanges, count: 14 | 22, logDensity: LogDensity): Grid {
  const [tau, kappa, sigma] = [ranges.tau, ranges.kappa, ranges.sigma].map((range) =>
    typeof range === 'number'
      ? [{ x: range, weight: 1 }]
      : gaussLegendre(count, range.from, range.to),
  ) as [readonly QuadratureNode[], readonly QuadratureNode[], readonly QuadratureNode[]]
  const weights = new Float64Array(tau.length * sigma.length * kappa.length)
  let [place, greatest] = [0, Number.NEGATIVE_INFINITY]
  for (const t of tau) {
    for (const s of sigma) {
      const densityAt = logDensity(t.x, s.x)
      for (const k of kappa) {
        const value = densityAt(k.x) + log(t.weight * s.weight * k.weight)
        weights[place] = value
        if (value > greatest) greatest = value
        place += 1
      }
    }
  }
  for (const [index, value] of weights.entries()) weights[index] = exp(value - greatest)
  return { tau, kappa, sigma, weights }
}

function narrowedTo(ranges: SdRanges, { tau, kappa, sigma, weights }: Grid): SdRanges {
  const masses = {
    tau: new Float64Array(tau.length),
    kappa: new Float64Array(kappa.length),
    sigma: new Float64Array(sigma.length),
  }
  let [place, total] = [0, 0]
  for (let t = 0; t < tau.length; t += 1) {
    for (let s = 0; s < sigma.length; s += 1) {
      for (let k = 0; k < kappa.length; k += 1) {
        const weight = at(weights, place)
        masses.tau[t] = at(masses.tau, t) + weight
        masses.sigma[s] = at(masses.sigma, s) + weight
        masses.kappa[k] = at(masses.kappa, k) + weight
        total += weight
        place += 1
      }
    }
  }
  return {
    tau: narrowedRange(ranges.tau, tau, masses.tau, total),
    kappa: narrowedRange(ranges.kappa, kappa, masses.kappa, total),
    sigma: narrowedRange(ranges.sigma, sigma, masses.sigma, total),
  }
}

/** From one node before the first slice that has mass to one after the last. */
function narrowedRange(
  range: SdRange,
  nodes: readonly QuadratureNode[],
  masses: Float64Array,
  total: number,
): SdRange {
  if (typeof range === 'number') return range
  const first = masses.findIndex((mass) => mass > leastSlice * total)
  const last = masses.findLastIndex((mass) => mass > leastSlice * total)
  return { from: nodes[first - 1]?.x ?? range.from, to: nodes[last + 1]?.x ?? range.to }
}

function pointsOf({ tau, kappa, sigma, weights }: Grid): VarianceGrid {
  const kept: { t: number; k: number; s: number; weight: number }[] = []
  let place = 0
  let total = 0
  for (const t of tau) {
    for (const s of sigma) {
      for (const k of kappa) {
        const weight = at(weights, place)
        place += 1
        if (weight < leastPoint) continue
        kept.push({ t: t.x, k: k.x, s: s.x, weight })
        total += weight
      }
    }
  }
  return {
    count: kept.length,
    tau: Float64Array.from(kept, ({ t }) => t),
    kappa: Float64Array.from(kept, ({ k }) => k),
    sigma: Float64Array.from(kept, ({ s }) => s),
    weight: Float64Array.from(kept, ({ weight }) => weight / total),
  }
}
