import { add, compare, type Fraction, multiply, subtract, zero } from '~/lib/fraction.ts'
import { leadOf, quotient, type WeightedLead } from './WeightedLead.ts'

/** Weight that is moved from one criterion to another, as a share of the whole. */
export interface WeightMove {
  readonly from: number
  readonly to: number
  readonly share: Fraction
}

export interface WeightShift {
  /** All that is moved. */
  readonly share: Fraction
  readonly plan: readonly WeightMove[]
}

/**
 * The least weight that has to be moved for the second to tie with the first; null where no weights do,
 * because the first is ahead on every criterion. Moved to the criterion that speaks most against the
 * first, from those that speak most for it: each move then takes as much of the lead as any can.
 * Shape: moved already where they tie, with an empty plan. Criteria count from 0; of equals the first.
 * Unit: shares of the whole weight.
 * Source: the optimum of the linear programme "least moved weight with a lead of 0", by exchange.
 */
export function smallestShift(lead: WeightedLead): WeightShift | null {
  const { weights, leads } = lead
  const to = indexOfLeast(leads)
  const least = leads[to] ?? zero
  let left = leadOf(lead)
  if (left.numerator <= 0n) return { share: zero, plan: [] }
  const plan: WeightMove[] = []
  for (const from of byLeadDescending(leads)) {
    const gain = subtract(leads[from] ?? zero, least)
    const weight = weights[from] ?? zero
    if (gain.numerator <= 0n || weight.numerator === 0n) continue
    const needed = quotient(left, gain)
    const share = compare(needed, weight) < 0 ? needed : weight
    plan.push({ from, to, share })
    left = subtract(left, multiply(share, gain))
    if (left.numerator === 0n) {
      return { share: plan.reduce((sum, move) => add(sum, move.share), zero), plan }
    }
  }
  return null
}

const indexOfLeast = (leads: readonly Fraction[]): number =>
  leads.reduce((least, lead, index) => (compare(lead, leads[least] ?? lead) < 0 ? index : least), 0)

const byLeadDescending = (leads: readonly Fraction[]): readonly number[] =>
  [...leads.keys()].toSorted((a, b) => compare(leads[b] ?? zero, leads[a] ?? zero))
