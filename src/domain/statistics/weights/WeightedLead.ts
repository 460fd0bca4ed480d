import { add, type Fraction, multiply, subtract, zero } from '~/lib/fraction.ts'

/**
 * How one application is ahead of another: per criterion its mean less the other's, turned so that
 * positive speaks for the first whichever end of the scale is best.
 * Unit: weights are shares that sum to 1; leads are points. All exact, for a tie must be one.
 */
export interface WeightedLead {
  readonly weights: readonly Fraction[]
  readonly leads: readonly Fraction[]
}

/** By how many points it is ahead. */
export const leadOf = ({ weights, leads }: WeightedLead): Fraction =>
  leads.reduce((sum, lead, index) => add(sum, multiply(weights[index] ?? zero, lead)), zero)

/** Criterion means of two applications as a lead; `best` is the end of the scale that is best. */
export const leadsBetween = (
  first: readonly Fraction[],
  second: readonly Fraction[],
  best: 'high' | 'low',
): readonly Fraction[] =>
  first.map((mean, index) => {
    const other = second[index] ?? zero
    return best === 'high' ? subtract(mean, other) : subtract(other, mean)
  })

/** Throws RangeError when the divisor is 0. */
export const quotient = (a: Fraction, b: Fraction): Fraction => multiply(a, reciprocal(b))

function reciprocal({ numerator, denominator }: Fraction): Fraction {
  if (numerator === 0n) throw new RangeError('quotient got 0 for a divisor')
  return numerator < 0n
    ? { numerator: -denominator, denominator: -numerator }
    : { numerator: denominator, denominator: numerator }
}
