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
const bound = (top: bigint, bottom: bigint, side: 'above' | 'below') =>
  plain(boundText(fraction(top, bottom), side, 'da'))

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
  test('is rounded out of the range', () => {
    expect(bound(2n, 7n, 'above')).toBe('28,6 %')
    expect(bound(1n, 7n, 'below')).toBe('14,2 %')
    expect(bound(19n, 50n, 'above')).toBe('38 %')
    expect(bound(1n, 8n, 'below')).toBe('12,5 %')
  })

  test('is told finer where a tenth would be nothing or all', () => {
    expect(bound(9999n, 10000n, 'above')).toBe('99,99 %')
    expect(bound(1n, 10000n, 'below')).toBe('0,01 %')
  })

  test('what is told is never short of the end, and less than a tenth beyond it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 97_096 }),
        fc.constantFrom('above' as const, 'below' as const),
        (top, side) => {
          const told = Number.parseFloat(boundText(fraction(BigInt(top), 97_097n), side, 'en'))
          const beyond = (side === 'above' ? 1 : -1) * (told - (100 * top) / 97_097)
          expect(beyond).toBeGreaterThanOrEqual(-1e-9)
          expect(beyond).toBeLessThan(0.1)
          expect(told).toBeGreaterThan(0)
          expect(told).toBeLessThan(100)
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
