import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unweightedMean, weightedTotal } from '~/domain/scoring/weightedTotal.ts'
import { compare, fraction } from '~/lib/fraction.ts'
import { setupWith } from '../../support/builders.ts'
import { anyWeights } from '../../support/arbitraries.ts'

const criteriaOf = (...weights: readonly number[]) =>
  setupWith({ criteria: weights.map((weight) => ({ weight })) }).criteria

const anyMean = fc
  .tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([sum, count]) => fraction(BigInt(sum), BigInt(2 * count)))

const anyWeighed = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(anyWeights(count), fc.array(anyMean, { minLength: count, maxLength: count })),
  )

describe('[SC4] the total', () => {
  test('is the sum of weight times mean over the sum of weights', () => {
    const means = [fraction(9n, 2n), fraction(10n, 3n)]
    expect(weightedTotal(criteriaOf(300, 700), means)).toEqual(fraction(221n, 60n))
  })

  test('keeps apart what floating point would call level, and level what it would keep apart', () => {
    const criteria = criteriaOf(350, 650)
    const first = weightedTotal(criteria, [fraction(1n), fraction(5n, 3n)])
    const second = weightedTotal(criteria, [fraction(1n), fraction(10n, 6n)])
    expect(first).toEqual(second)
    expect(first).toEqual(fraction(43n, 30n))
  })

  test('of an incomplete application does not exist', () => {
    expect(weightedTotal(criteriaOf(500, 500), [fraction(5n), null])).toBeNull()
    expect(weightedTotal(criteriaOf(1000, 0), [fraction(5n), null])).toBeNull()
  })

  test('needs criteria that carry weight', () => {
    expect(weightedTotal(criteriaOf(0, 0), [fraction(5n), fraction(4n)])).toBeNull()
    expect(weightedTotal([], [])).toBeNull()
  })

  test('lies between the least and the greatest mean', () => {
    fc.assert(
      fc.property(anyWeighed, ([weights, means]) => {
        const total = weightedTotal(criteriaOf(...weights), means)
        const ordered = means.toSorted(compare)
        expect(compare(total!, ordered[0]!)).toBeGreaterThanOrEqual(0)
        expect(compare(total!, ordered.at(-1)!)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('does not change when all weights shrink in proportion', () => {
    fc.assert(
      fc.property(anyWeighed, ([weights, means]) => {
        const doubled = weights.map((weight) => weight * 2)
        expect(weightedTotal(criteriaOf(...doubled), means)).toEqual(
          weightedTotal(criteriaOf(...weights), means),
        )
      }),
    )
  })
})

test('[TH1] the unweighted mean counts every criterion alike', () => {
  expect(unweightedMean([fraction(5n), fraction(2n), fraction(3n)])).toEqual(fraction(10n, 3n))
  expect(unweightedMean([fraction(5n), null])).toBeNull()
  expect(unweightedMean([])).toBeNull()
})
