import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNatural } from '~/lib/compareNatural.ts'

/** Short texts of few signs, so that equal runs and leading zeros come up. */
const anyText = fc
  .array(fc.constantFrom('0', '1', '2', '10', 'A', 'a', '-', ' ', 'æ'), { maxLength: 6 })
  .map((signs) => signs.join(''))

describe('natural order', () => {
  test('counts runs of digits as numbers', () => {
    const cases = ['20-41010', '20-4102', 'A-10', 'A-2', '7', '20-41009']
    expect(cases.toSorted(compareNatural)).toEqual([
      '7',
      '20-4102',
      '20-41009',
      '20-41010',
      'A-2',
      'A-10',
    ])
  })

  test('lets leading zeros decide last of all', () => {
    expect(['A-02x', 'A-2', 'A-02', 'A-002'].toSorted(compareNatural)).toEqual([
      'A-002',
      'A-02',
      'A-2',
      'A-02x',
    ])
  })

  test('copes with more digits than a number holds', () => {
    expect(compareNatural(`A${'9'.repeat(400)}`, `A1${'0'.repeat(400)}`)).toBeLessThan(0)
  })

  test('is a total order: only the same text is level, and no three go in a ring', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        expect(compareNatural(a, b) === 0).toBe(a === b)
        expect(Math.sign(compareNatural(a, b))).toBe(0 - Math.sign(compareNatural(b, a)))
        const isRing =
          compareNatural(a, b) <= 0 && compareNatural(b, c) <= 0 && compareNatural(a, c) > 0
        expect(isRing).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
