import type { Criterion } from '~/domain/model/Setup.ts'
import { add, type Fraction, fraction, multiply, zero } from '~/lib/fraction.ts'

/**
 * Sum of weight x mean over the sum of weights [SC4], in points.
 * Shape: one mean per criterion, in the same order; null as soon as one mean is missing, or when
 * the criteria carry no weight at all.
 */
export function weightedTotal(
  criteria: readonly Criterion[],
  means: readonly (Fraction | null)[],
): Fraction | null {
  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (weightSum === 0) return null
  let sum = zero
  for (const [index, { weight }] of criteria.entries()) {
    const mean = means[index]
    if (!mean) return null
    sum = add(sum, multiply(fraction(BigInt(weight)), mean))
  }
  return multiply(sum, fraction(1n, BigInt(weightSum)))
}

/** Mean of the criterion means, every criterion alike: weights never decide a threshold [TH1]. */
export function unweightedMean(means: readonly (Fraction | null)[]): Fraction | null {
  let sum = zero
  for (const mean of means) {
    if (!mean) return null
    sum = add(sum, mean)
  }
  return means.length === 0 ? null : multiply(sum, fraction(1n, BigInt(means.length)))
}
