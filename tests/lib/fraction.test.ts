import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  add,
  compare,
  type Fraction,
  fraction,
  fromDecimal,
  isEqual,
  multiply,
  subtract,
  toNumber,
  zero,
} from '~/lib/fraction.ts'

const anyInteger = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
const anyFraction = fc
  .tuple(
    anyInteger,
    anyInteger.filter((value) => value !== 0n),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator))

/** Whether a fraction is numerator over denominator, in lowest terms or not. */
const is = ({ numerator, denominator }: Fraction, n: bigint, d: bigint) =>
  numerator * d === n * denominator

describe('a fraction', () => {
  test('stands in lowest terms with the sign above', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(fraction(0n, -7n)).toEqual(zero)
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n })
  })

  test('has no zero below', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })

  test('of the same number has the same terms', () => {
    fc.assert(
      fc.property(anyFraction, anyInteger, ({ numerator, denominator }, factor) => {
        fc.pre(factor !== 0n)
        expect(fraction(numerator * factor, denominator * factor)).toEqual({
          numerator,
          denominator,
        })
      }),
    )
  })

  test('adds, subtracts and multiplies as whole numbers over a common denominator do', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const [n, m] = [a.numerator * b.denominator, b.numerator * a.denominator]
        const common = a.denominator * b.denominator
        expect(is(add(a, b), n + m, common)).toBe(true)
        expect(is(subtract(a, b), n - m, common)).toBe(true)
        expect(is(multiply(a, b), a.numerator * b.numerator, common)).toBe(true)
        expect(add(subtract(a, b), b)).toEqual(a)
      }),
    )
  })

  test('compares by its exact value, where floating point would call it equal', () => {
    const third = fraction(1n, 3n)
    const nearly = fraction(10n ** 20n, 3n * 10n ** 20n + 1n)
    expect(toNumber(third)).toBe(toNumber(nearly))
    expect(compare(third, nearly)).toBe(1)
    expect(isEqual(add(third, third), fraction(2n, 3n))).toBe(true)
  })

  test('compares as the sign of the difference, one way and the other', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const { numerator } = subtract(a, b)
        expect(compare(a, b)).toBe(numerator < 0n ? -1 : Number(numerator > 0n))
        expect(compare(b, a)).toBe(0 - compare(a, b))
        expect(absolute(subtract(a, b))).toEqual(absolute(subtract(b, a)))
      }),
    )
  })

  test('shows as the nearest number, also where its terms are too large for one', () => {
    expect(toNumber(fraction(-7n, 2n))).toBe(-3.5)
    expect(toNumber(fraction(23n, 12n))).toBe(23 / 12)
    expect(toNumber(fraction(73n, 30n))).toBe(73 / 30)
    expect(toNumber(fraction(4n * 10n ** 400n + 1n, 10n ** 400n))).toBe(4)
  })
})

describe('a decimal', () => {
  test('of up to three places is exactly the number that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (thousandths) => {
        expect(fromDecimal(Number(`${thousandths}e-3`))).toEqual(
          fraction(BigInt(thousandths), 1000n),
        )
      }),
    )
  })

  test.each([3.1415, 0.0001, 1e17, Number.NaN, Infinity])('%d is refused', (value) => {
    expect(() => fromDecimal(value)).toThrow(RangeError)
  })
})
