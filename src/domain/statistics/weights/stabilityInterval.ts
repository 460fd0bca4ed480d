import { add, compare, type Fraction, fraction, multiply, subtract, zero } from '~/lib/fraction.ts'
import { quotient, type WeightedLead } from './WeightedLead.ts'

/** From which to which weight of one criterion nobody overtakes; both ends included. */
export interface WeightRange {
  readonly low: Fraction
  readonly high: Fraction
}

const one = fraction(1n)

/**
 * The range of one criterion's weight in which every lead stays a lead or a tie, the other weights
 * keeping their proportion. A criterion that has all the weight leaves no proportion; the rest is then
 * spread evenly.
 * Shape: the leads share their weights; without any the range is 0 to 1.
 * Unit: shares of the whole weight.
 * Source: O'Shea et al. (2026), Weight stability intervals, Expert Systems with Applications 296:128460.
 */
export function stabilityInterval(leads: readonly WeightedLead[], criterion: number): WeightRange {
  let [low, high] = [zero, one]
  for (const lead of leads) {
    const own = lead.leads[criterion] ?? zero
    const others = leadOfOthers(lead, criterion)
    // The lead at weight t is others + t (own - others): a line that may cross 0 once.
    const slope = subtract(own, others)
    if (slope.numerator === 0n) continue
    const crossing = quotient(subtract(zero, others), slope)
    if (slope.numerator > 0n && compare(crossing, low) > 0) low = crossing
    if (slope.numerator < 0n && compare(crossing, high) < 0) high = crossing
  }
  return { low, high }
}

/** The lead by all other criteria together, their weights scaled to sum to 1. */
function leadOfOthers({ weights, leads }: WeightedLead, criterion: number): Fraction {
  const rest = subtract(one, weights[criterion] ?? zero)
  const evenly = fraction(1n, BigInt(Math.max(1, leads.length - 1)))
  return leads.reduce((sum, lead, index) => {
    if (index === criterion) return sum
    const weight = rest.numerator === 0n ? evenly : quotient(weights[index] ?? zero, rest)
    return add(sum, multiply(weight, lead))
  }, zero)
}
