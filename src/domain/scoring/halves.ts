import { type Fraction, fraction } from '~/lib/fraction.ts'

/** Points times two is whole, for the finest step of a scale is a half [SC6]. */
export const halves = (points: number): number => Math.round(points * 2)

/** Sum of points, given in halves, over their number; exact. */
export const meanOfHalves = (sum: number, count: number): Fraction =>
  fraction(BigInt(sum), BigInt(2 * count))
