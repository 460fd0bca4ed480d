import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rescaleWeights } from '~/domain/ranking/trial/rescaleWeights.ts'
import { anyWeights } from '../../../support/arbitraries.ts'

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0)

describe('weights with one set', () => {
  test('[TW1] leave the others in their proportion', () => {
    expect(rescaleWeights([400, 300, 200, 100], 0, 700)).toEqual([700, 150, 100, 50])
    expect(rescaleWeights([250, 250, 250, 250], 2, 100)).toEqual([300, 300, 100, 300])
  })

  test('[TW1] give what is left over to the largest remainders, of equal ones to the first', () => {
    // 333 x 649 / 667 = 324.01, 334 x 649 / 667 = 324.99
    expect(rescaleWeights([333, 333, 334], 0, 351)).toEqual([351, 324, 325])
    expect(rescaleWeights([250, 250, 250, 250], 3, 0)).toEqual([334, 333, 333, 0])
    expect(rescaleWeights([250, 250, 250, 250], 0, 248)).toEqual([248, 251, 251, 250])
  })

  test('[TW1] let others that have none share evenly', () => {
    expect(rescaleWeights([0, 1000, 0, 0], 1, 0)).toEqual([334, 0, 333, 333])
    expect(rescaleWeights([0, 1000], 1, 999)).toEqual([1, 999])
  })

  test('[TW1] take a value past an end as that end, and a part of a permille as the nearest', () => {
    expect(rescaleWeights([500, 300, 200], 1, -20)).toEqual([714, 0, 286])
    expect(rescaleWeights([500, 300, 200], 1, 1200)).toEqual([0, 1000, 0])
    expect(rescaleWeights([500, 500], 0, 250.5)).toEqual([251, 749])
  })

  test('[TW1] sum to what they did where a criterion is left out of the area', () => {
    expect(rescaleWeights([300, 200, 200], 0, 900)).toEqual([700, 0, 0])
    expect(rescaleWeights([300, 200, 200], 0, 500)).toEqual([500, 100, 100])
    expect(rescaleWeights([700], 0, 10)).toEqual([700])
  })

  test('are refused without a weight to set or a number to set it to', () => {
    expect(() => rescaleWeights([500, 500], 2, 100)).toThrow(RangeError)
    expect(() => rescaleWeights([], 0, 100)).toThrow(RangeError)
    expect(() => rescaleWeights([500, 500], 0, Number.NaN)).toThrow(RangeError)
  })
})

const anyChange = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc.record({
    weights: anyWeights(count),
    index: fc.nat(count - 1),
    value: fc.integer({ min: 0, max: 1000 }),
  }),
)

describe('any change', () => {
  test('[TW1] sums to the same in whole permille, and moves no other by more than its rounding', () => {
    fc.assert(
      fc.property(anyChange, ({ weights, index, value }) => {
        const found = rescaleWeights(weights, index, value)
        expect(found[index]).toBe(value)
        expect(sumOf(found)).toBe(1000)
        expect(found.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true)
        const others = 1000 - weights[index]!
        for (const [at, weight] of found.entries()) {
          if (at === index || others === 0) continue
          const exact = (weights[at]! * (1000 - value)) / others
          expect(Math.abs(weight - exact)).toBeLessThan(1)
        }
      }),
    )
  })

  test('[TW1] to what a weight was already changes nothing', () => {
    fc.assert(
      fc.property(anyChange, ({ weights, index }) => {
        fc.pre(weights[index]! < 1000)
        expect(rescaleWeights(weights, index, weights[index]!)).toEqual(weights)
      }),
    )
  })
})
