/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const zero: Fraction = { numerator: 0n, denominator: 1n }

/** Throws RangeError when the denominator is 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('fraction got 0 for a denominator')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator, denominator) * sign
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, { numerator: -b.numerator, denominator: b.denominator })

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

/** Negative when a < b, 0 when they are the same number, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : Number(left > right)
}

export const isEqual = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0

export const absolute = (a: Fraction): Fraction =>
  a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a

/**
 * For display only: the nearest double where both terms are safe integers, so the same number that
 * anybody else's division gives. Else whole and rest apart, so that large terms do not overflow.
 */
export function toNumber({ numerator, denominator }: Fraction): number {
  const [top, bottom] = [Number(numerator), Number(denominator)]
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom
  const whole = numerator / denominator
  return Number(whole) + Number(numerator - whole * denominator) / bottom
}

/**
 * A decimal of at most 3 places as an exact fraction.
 * Throws RangeError when the number has more places: it would not be the number somebody wrote.
 */
export function fromDecimal(value: number): Fraction {
  const thousandths = Math.round(value * 1000)
  if (!Number.isSafeInteger(thousandths) || Math.abs(value * 1000 - thousandths) > 1e-6) {
    throw new RangeError('fromDecimal got more than 3 decimals')
  }
  return fraction(BigInt(thousandths), 1000n)
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger === 0n ? 1n : larger
}
