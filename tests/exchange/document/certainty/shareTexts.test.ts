import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundText,
  chanceText,
  weightPointsText,
  weightText,
} from '~/exchange/document/certainty/shareTexts.ts'
import { fraction } from '~/lib/fraction.ts'
import { plain } from '../../../support/certainties.ts'

const chance = (value: number) => plain(chanceText(value, 'da'))
const bound = (top: bigint, bottom: bigint, side: 'above' | 'below', weight = fraction(1n, 4n)) =>
  plain(boundText(fraction(top, bottom), side, weight, 'da'))

describe('[CE6] a chance', () => {
  test('is whole per cent, never 0 or 100', () => {
    expect([0, 0.001, 0.0049, 0.005, 0.0149, 0.5, 0.9949, 0.995, 1].map(chance)).toEqual([
      'under 1 %',
      'under 1 %',
      'under 1 %',
      '1 %',
      '1 %',
      '50 %',
      '99 %',
      'over 99 %',
      'over 99 %',
    ])
    expect(chanceText(0.93, 'en')).toBe('93%')
  })

  test('that falls short of the limit is not written as the limit', () => {
    expect(chance(0.2499)).toBe('knap 25 %')
    expect(chanceText(0.2499, 'en')).toBe('just under 25%')
    expect(chance(0.25)).toBe('25 %')
    expect(chance(0.2449)).toBe('24 %')
  })
})

describe('[CE6] the end of a weight’s range', () => {
  test('is rounded into the range', () => {
    expect(bound(2n, 7n, 'above')).toBe('28,5 %')
    expect(bound(1n, 7n, 'below')).toBe('14,3 %')
    expect(bound(19n, 50n, 'above')).toBe('38 %')
    expect(bound(1n, 8n, 'below')).toBe('12,5 %')
    expect(bound(9999n, 10000n, 'above')).toBe('99,9 %')
    expect(bound(1n, 10000n, 'below')).toBe('0,1 %')
  })

  test('is told finer where a tenth would pass the weight itself', () => {
    const third = fraction(1n, 3n)
    expect(bound(33334n, 100000n, 'above', third)).toBe('33,334 %')
    expect(bound(33333n, 100000n, 'below', third)).toBe('33,333 %')
  })

  test('lies between the weight and the end, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 96 }),
        (weight, way) => {
          const own = fraction(BigInt(weight), 1000n)
          const end = fraction(BigInt(weight * 97 + way), 97_097n)
          const told = Number.parseFloat(
            boundText(
              end,
              weight * 97_097 < (weight * 97 + way) * 1000 ? 'above' : 'below',
              own,
              'en',
            ),
          )
          const [low, high] = [weight / 10, ((weight * 97 + way) / 97_097) * 100].toSorted(
            (a, b) => a - b,
          )
          expect(told).toBeGreaterThanOrEqual(low! - 1e-9)
          expect(told).toBeLessThanOrEqual(high! + 1e-9)
        },
      ),
    )
  })
})

test('[CE6] points of weight are rounded down, and are never nothing', () => {
  expect(weightPointsText(fraction(1n, 50n), 'da')).toBe('2')
  expect(weightPointsText(fraction(2n, 97n), 'da')).toBe('2')
  expect(weightPointsText(fraction(3n, 97n), 'en')).toBe('3')
  expect(weightPointsText(fraction(1n, 30n), 'en')).toBe('3.3')
  expect(weightPointsText(fraction(1n, 5000n), 'da')).toBe('under 0,1')
  expect(plain(weightText(fraction(1n, 3n), 'da'))).toBe('33,3 %')
  expect(plain(weightText(fraction(2n, 3n), 'da'))).toBe('66,7 %')
  expect(weightText(fraction(1n, 4n), 'en')).toBe('25%')
})
