import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vector from '~/domain/reference/normal-cdf-quantile.json' with { type: 'json' }
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'
import { normalQuantile } from '~/domain/statistics/numerics/normalQuantile.ts'

describe('the normal distribution', () => {
  test.each(vector.input.cdf.map((x, index) => [x, vector.expected.cdf[index]!]))(
    '[ST2] has the published P(Z <= %d)',
    (x, expected) => {
      // Printed with ten digits, fewer than the tolerance asks for.
      const asPrinted = Number(normalCdf(x).toPrecision(10))
      expect(Math.abs(asPrinted / expected - 1)).toBeLessThan(vector.tolerance.cdfRel)
    },
  )

  // The published check values of AS 241, with all their digits.
  test.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
    [0.975, 1.959963984540054],
  ])('[ST2] has the published quantile of %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(vector.tolerance.quantileAbs)
  })

  test('keeps its digits in the far tail', () => {
    // Values of the error function in 50 digits.
    expect(normalCdf(-6.5) / 4.016000583859118e-11).toBeCloseTo(1, 12)
    expect(normalCdf(-20) / 2.7536241186062337e-89).toBeCloseTo(1, 12)
    expect(normalCdf(-37) / 5.725571222524577e-300).toBeCloseTo(1, 12)
    expect([normalCdf(-40), normalCdf(40), normalCdf(0)]).toEqual([0, 1, 0.5])
  })

  test('is undone by its quantile, and is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (x) => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
        expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 8)
      }),
    )
  })

  test('has no quantile outside 0 to 1', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(Number.NaN)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})
