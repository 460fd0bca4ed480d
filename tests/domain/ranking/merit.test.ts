import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMerit, decidingStep, type Merit, meritOf } from '~/domain/ranking/merit.ts'
import { fraction } from '~/lib/fraction.ts'
import { caseNumber, criterionId, setupWith } from '../../support/builders.ts'

const merit = (total: number, ...means: readonly number[]): Merit => ({
  caseNumber: caseNumber('A'),
  total: fraction(BigInt(total)),
  cascade: means.map((mean, index) => ({
    criterionId: criterionId(`k${index + 1}`),
    mean: fraction(BigInt(mean)),
  })),
})

const anyMerit = fc
  .tuple(
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([total, first, second]) => merit(total, first, second))

describe('[RK4] what places one before another', () => {
  test('is the total, and only where that is equal the cascade', () => {
    expect(compareMerit(merit(4, 1), merit(3, 5), 'high')).toBeLessThan(0)
    expect(compareMerit(merit(4, 1), merit(4, 5), 'high')).toBeGreaterThan(0)
    expect(compareMerit(merit(4, 3, 1), merit(4, 3, 2), 'high')).toBeGreaterThan(0)
    expect(compareMerit(merit(4, 3), merit(4, 3), 'high')).toBe(0)
  })

  test('[SC6] turns round, total and cascade alike, where low is best', () => {
    fc.assert(
      fc.property(anyMerit, anyMerit, (a, b) => {
        expect(compareMerit(a, b, 'low')).toBe(0 - compareMerit(a, b, 'high'))
      }),
    )
  })

  test('is the same from both sides, and never goes in a ring', () => {
    fc.assert(
      fc.property(anyMerit, anyMerit, anyMerit, (a, b, c) => {
        expect(compareMerit(a, b, 'high')).toBe(0 - compareMerit(b, a, 'high'))
        const isRing =
          compareMerit(a, b, 'high') <= 0 &&
          compareMerit(b, c, 'high') <= 0 &&
          compareMerit(a, c, 'high') > 0
        expect(isRing).toBe(false)
      }),
    )
  })

  test('is decided at the first step that differs', () => {
    expect(decidingStep(merit(4, 3, 1), merit(4, 3, 2))).toEqual({ criterionId: 'k2', order: -1 })
    expect(decidingStep(merit(4, 3), merit(4, 3))).toBeUndefined()
  })

  test('does not exist without a total', () => {
    const { scale: _scale, ...setup } = setupWith()
    expect(meritOf(caseNumber('A'), { total: null, criteria: [] }, setup)).toBeNull()
  })
})
