import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exp } from '~/domain/statistics/numerics/exp.ts'
import { log } from '~/domain/statistics/numerics/log.ts'
import { logGamma } from '~/domain/statistics/numerics/logGamma.ts'

describe('own exponential and logarithm', () => {
  // The doubles nearest to the true values, so a last digit that moves is seen.
  test('[ST2] have these very digits', () => {
    expect([exp(2), exp(-1), exp(10.5), exp(-30.25), exp(0)]).toEqual([
      7.38905609893065, 0.36787944117144233, 36315.502674246636, 7.287724095819692e-14, 1,
    ])
    expect([log(2), log(10), log(0.1), log(1e300), log(1)]).toEqual([
      0.6931471805599453, 2.302585092994046, -2.3025850929940455, 690.7755278982137, 0,
    ])
  })

  test('agree with the machine to the last places', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4e-16)
        expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-13 * Math.max(1, Math.abs(x)))
      }),
    )
  })

  test('keep to the ends of the numbers', () => {
    expect([exp(709.7), exp(710), exp(-746), exp(Number.NaN)]).toEqual([
      Math.exp(709.7),
      Infinity,
      0,
      Number.NaN,
    ])
    expect(exp(709.78) / Math.exp(709.78)).toBeCloseTo(1, 14)
    expect([exp(-745.13), log(5e-324), log(0), log(-1), log(Infinity)]).toEqual([
      5e-324,
      -744.4400719213812,
      -Infinity,
      Number.NaN,
      Infinity,
    ])
  })

  test('give the factorials', () => {
    const factorials = [1, 1, 2, 6, 24, 120, 720, 5040]
    for (const [n, factorial] of factorials.entries()) {
      expect(exp(logGamma(n + 1))).toBeCloseTo(factorial, 9)
    }
    // Gamma(1/2) is the root of pi.
    expect(exp(2 * logGamma(0.5))).toBeCloseTo(Math.PI, 13)
  })
})
