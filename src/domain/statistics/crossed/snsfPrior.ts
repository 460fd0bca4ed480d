import { arctan } from '~/domain/statistics/numerics/arctan.ts'
import { log } from '~/domain/statistics/numerics/log.ts'
import { crossedDesign } from './CrossedDesign.ts'
import type { CrossedPrior } from './crossedNodes.ts'
import type { Review } from './Review.ts'

const greatestSd = 2
const fromPi = 1.5707963267948966

/**
 * The model of the Swiss National Science Foundation on its six-point scale, for verification: mu fixed
 * at the mean of the applications' means, kappa at 0.5, tau uniform up to 2, and the rest made of two
 * standard deviations that are, which one score a pair cannot tell apart.
 * Source: Heyard et al. (2022), Statistics and Public Policy 9:110-121; the default model of the R
 * package ERforResearch 4.0.0.
 */
export const snsfPrior = (reviews: readonly Review[]): CrossedPrior => ({
  ranges: {
    tau: { from: 1e-4, to: greatestSd },
    kappa: 0.5,
    sigma: { from: 1e-4, to: greatestSd * Math.sqrt(2) },
  },
  logPrior: (_tau, _kappa, sigma) => log(restDensity(sigma)),
  mu: meanOfMeans(reviews),
})

/** Of the root of the sum of two squares, each of a number uniform up to 2; up to a constant. */
function restDensity(s: number): number {
  if (s <= greatestSd) return s
  const half = s / greatestSd
  const cut = 2 * arctan(Math.sqrt(half * half - 1))
  return (s * Math.max(0, fromPi - cut)) / fromPi
}

export function meanOfMeans(reviews: readonly Review[]): number {
  const { applications, sums, starts, centre } = crossedDesign(reviews)
  const means = applications.map(
    (_, i) => (sums[i] ?? 0) / ((starts[i + 1] ?? 0) - (starts[i] ?? 0)),
  )
  return centre + means.reduce((sum, mean) => sum + mean, 0) / means.length
}
