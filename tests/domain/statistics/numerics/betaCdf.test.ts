import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaCdf, betaQuantile, fQuantile } from '~/domain/statistics/numerics/betaCdf.ts'
import { betaInverse } from '~/domain/statistics/numerics/betaInverse.ts'
import { chiSquareTail } from '~/domain/statistics/numerics/chiSquareTail.ts'

describe('the beta, F and chi-square distributions', () => {
  test('have the values of tables', () => {
    // I_x(2, 3) is a polynomial: 6x² - 8x³ + 3x⁴.
    for (const x of [0.1, 0.35, 0.8]) {
      expect(betaCdf(x, 2, 3)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 13)
    }
    expect(fQuantile(0.95, 5, 15)).toBeCloseTo(2.901295, 6)
    expect(fQuantile(0.975, 1, 10)).toBeCloseTo(6.936728, 6)
    expect(chiSquareTail(16.918977604620448, 9)).toBeCloseTo(0.05, 12)
    // With two degrees of freedom it is exp(-x/2).
    expect(chiSquareTail(7, 2)).toBeCloseTo(Math.exp(-3.5), 14)
    expect([betaCdf(-1, 2, 2), betaCdf(2, 2, 2), chiSquareTail(-1, 3)]).toEqual([0, 1, 1])
  })

  test('are undone by their quantiles', () => {
    const shape = fc.double({ min: 0.5, max: 60, noNaN: true })
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9)
        expect(betaCdf(0.3, a, b) + betaCdf(0.7, b, a)).toBeCloseTo(1, 11)
      }),
      { numRuns: 30 },
    )
  })
})

test('a table of quantiles reads as the quantiles do', () => {
  for (const [a, b] of [
    [20, 116],
    [1, 135],
  ] as const) {
    const inverse = betaInverse(a, b)
    for (const u of [0.001, 0.2, 0.5, 0.9, 0.999]) {
      expect(Math.abs(inverse(u) - betaQuantile(u, a, b))).toBeLessThan(1e-5)
    }
  }
})
