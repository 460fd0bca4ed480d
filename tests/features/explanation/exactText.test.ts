import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionText } from '~/exchange/document/fractionText.ts'
import {
  byHand,
  exactText,
  hundredths,
  roundedSum,
  sumText,
} from '~/features/explanation/exactText.ts'
import { fraction } from '~/lib/fraction.ts'

describe('a number as one writes it by hand', () => {
  test('is a fraction beside what is shown, and says whether that is all of it', () => {
    expect(exactText(fraction(13n, 3n), 'da')).toBe('13/3 ≈ 4,33')
    expect(exactText(fraction(17n, 4n), 'en')).toBe('17/4 = 4.25')
    expect(exactText(fraction(4n), 'da')).toBe('4 = 4,00')
    expect(byHand(fraction(-7n, 2n))).toBe('−7/2')
  })

  test('of points is their sum, and of very many the sum alone', () => {
    expect(sumText([4, 5, 4], 'da')).toBe('4 + 5 + 4 = 13')
    expect(sumText([4.5, 5], 'da')).toBe('4,5 + 5 = 9,5')
    expect(sumText([3], 'da')).toBe('3')
    expect(sumText([1, 2, 3, 4, 5, 4, 3, 2, 1], 'en')).toBe('1 + 2 + 3 + … = 25')
  })

  test('[EX1] is rounded as it is shown, so that a gap in the sum is seen', () => {
    const terms = [fraction(13n, 12n), fraction(7n, 6n), fraction(11n, 12n), fraction(11n, 12n)]
    expect(roundedSum(terms)).toBe(409)
    expect(hundredths(fraction(49n, 12n))).toBe(408)
    fc.assert(
      fc.property(
        fc.integer({ min: -4000, max: 4000 }),
        fc.integer({ min: 1, max: 999 }),
        (top, bottom) => {
          const value = fraction(BigInt(top), BigInt(bottom))
          const shown = fractionText(value, 'en').replace('−', '-').replaceAll(',', '')
          expect(hundredths(value)).toBe(Math.round(Number(shown) * 100))
        },
      ),
    )
  })
})
