import { compare, type Fraction, subtract } from '~/lib/fraction.ts'
import { leadOf, quotient, type WeightedLead } from './WeightedLead.ts'

/**
 * The greatest share of the whole weight that may be handed out anew, in any way at all, with the first
 * still ahead or tied; null where the second can never be ahead.
 * Source: contamination of the weights, w = (1 - r) w0 + r w'; cf. Insua and French (1991), European
 * Journal of Operational Research 54:176-190.
 */
export function robustRadius(lead: WeightedLead): Fraction | null {
  const [first, ...rest] = lead.leads
  if (!first) return null
  const least = rest.reduce((least, other) => (compare(other, least) < 0 ? other : least), first)
  if (least.numerator >= 0n) return null
  const ahead = leadOf(lead)
  return quotient(ahead, subtract(ahead, least))
}
