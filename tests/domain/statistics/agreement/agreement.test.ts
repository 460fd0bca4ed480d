import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import iccVector from '~/domain/reference/icc-shrout-fleiss-1979.json' with { type: 'json' }
import kendallVector from '~/domain/reference/kendall-w-ties-nag-siegel.json' with { type: 'json' }
import alphaVector from '~/domain/reference/krippendorff-2011-missing.json' with { type: 'json' }
import prometheeVector from '~/domain/reference/promethee2-usual-zhao-2013.json' with { type: 'json' }
import { components } from '~/domain/statistics/agreement/components.ts'
import { kendallW } from '~/domain/statistics/agreement/kendallW.ts'
import {
  coincidences,
  krippendorffAlpha,
  type Metric,
} from '~/domain/statistics/agreement/krippendorffAlpha.ts'
import { prometheeFlows } from '~/domain/statistics/agreement/prometheeFlows.ts'
import {
  meanSquares,
  shroutFleiss,
  shroutFleissLimits,
} from '~/domain/statistics/agreement/shroutFleiss.ts'

const isNear = (found: number, wanted: number, tolerance: number): boolean =>
  Math.abs(found - wanted) <= tolerance

describe('[ST6] Kendall W', () => {
  const found = kendallW(kendallVector.input.scores)!
  const { exact, published } = kendallVector.expected

  test('is that of the published table', () => {
    expect(isNear(found.w, published.W, kendallVector.tolerance.published)).toBe(true)
    expect(isNear(found.p, published.p, kendallVector.tolerance.published)).toBe(true)
    expect(isNear(found.w, exact.W, kendallVector.tolerance.exact)).toBe(true)
    expect(isNear(found.p, exact.p, kendallVector.tolerance.exact)).toBe(true)
    expect(isNear(found.uncorrected, exact.W_uncorrected, kendallVector.tolerance.exact)).toBe(true)
    expect(found).toMatchObject({ rankSums: exact.rankSums, squares: exact.S, ties: exact.T })
    expect(found.freedom).toBe(exact.df)
  })

  test('is 1 of equal orders, and none where nothing is ranked', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [4, 5, 6],
      ])?.w,
    ).toBe(1)
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])?.w,
    ).toBe(0)
    expect(
      kendallW([
        [2, 2],
        [3, 3],
      ]),
    ).toBeNull()
    expect([kendallW([[1, 2, 3]]), kendallW([[1], [2]]), kendallW([])]).toEqual([null, null, null])
  })
})

describe('[ST6] Krippendorff alpha', () => {
  const { ratings } = alphaVector.input
  const units = ratings[0]!.map((_, unit) => ratings.flatMap((row) => row[unit] ?? []))

  test.each(Object.entries(alphaVector.expected.exact))(
    'is that of the published table, %s',
    (metric, exact) => {
      const alpha = krippendorffAlpha(units, metric as Metric)!
      expect(isNear(alpha, exact, alphaVector.tolerance.exact)).toBe(true)
      const published = alphaVector.expected.published[metric as Metric]
      expect(isNear(alpha, published, alphaVector.tolerance.published)).toBe(true)
    },
  )

  test('counts its coincidences, without the unit of one value', () => {
    const { matrix, pairable, values } = coincidences(units)
    expect([pairable, values]).toEqual([
      alphaVector.expected.pairableValues,
      alphaVector.expected.valueOrder,
    ])
    for (const [c, row] of alphaVector.expected.coincidenceMatrix.entries()) {
      for (const [k, wanted] of row.entries())
        expect(isNear(matrix[c]![k]!, wanted, 1e-9)).toBe(true)
    }
  })

  test('is none where nothing can be paired or all is the same', () => {
    expect(krippendorffAlpha([[1], [2], []], 'ordinal')).toBeNull()
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3, 3],
        ],
        'ordinal',
      ),
    ).toBeNull()
  })

  test('is at most 1, and 1 only of complete agreement', () => {
    const metrics = ['nominal', 'ordinal', 'interval'] as const
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.constantFrom(...metrics),
        (units, metric) => {
          const alpha = krippendorffAlpha(units, metric)
          fc.pre(alpha !== null)
          const isComplete = units.every((values) => new Set(values).size === 1)
          expect(alpha).toBeLessThanOrEqual(1)
          expect(alpha === 1).toBe(isComplete)
          expect(krippendorffAlpha(units.toReversed(), metric)).toBeCloseTo(alpha, 12)
        },
      ),
    )
  })
})

describe('[ST6] Shrout and Fleiss', () => {
  const { ratings } = iccVector.input
  const { exact, published, ci95 } = iccVector.expected

  test('have their mean squares', () => {
    const { bms, wms, jms, ems } = meanSquares(ratings)
    expect(isNear(bms, exact.BMS, iccVector.tolerance.exact)).toBe(true)
    expect(isNear(wms, exact.WMS, iccVector.tolerance.exact)).toBe(true)
    expect(isNear(jms, exact.JMS, iccVector.tolerance.exact)).toBe(true)
    expect(isNear(ems, exact.EMS, iccVector.tolerance.exact)).toBe(true)
  })

  test('have their six correlations and the limits of each', () => {
    const found = shroutFleiss(ratings)
    const limits = shroutFleissLimits(ratings, 0.95)
    for (const form of ['1', '2', '3', '1k', '2k', '3k'] as const) {
      expect(
        isNear(found[`icc${form}`], published[`ICC${form}`], iccVector.tolerance.published),
      ).toBe(true)
      expect(isNear(found[`icc${form}`], exact[`ICC${form}`], iccVector.tolerance.exact)).toBe(true)
      const [low, high] = limits[`icc${form}`]
      expect(isNear(low, ci95[`ICC${form}`][0]!, iccVector.tolerance.ci95)).toBe(true)
      expect(isNear(high, ci95[`ICC${form}`][1]!, iccVector.tolerance.ci95)).toBe(true)
    }
  })
})

describe('[ST6] PROMETHEE II', () => {
  test('has the published flows', () => {
    const flows = prometheeFlows(prometheeVector.input.matrix, prometheeVector.input.weights)
    const { phiPlus, phiMinus, phiNet } = prometheeVector.expected
    for (const [index, { plus, minus, net }] of flows.entries()) {
      expect(isNear(plus, phiPlus[index]!, prometheeVector.tolerance.phi)).toBe(true)
      expect(isNear(minus, phiMinus[index]!, prometheeVector.tolerance.phi)).toBe(true)
      expect(isNear(net, phiNet[index]!, prometheeVector.tolerance.phi)).toBe(true)
    }
  })

  test('gives nothing to a single one, and sums to nothing', () => {
    expect(prometheeFlows([[1, 2]], [0.5, 0.5])).toEqual([{ plus: 0, minus: 0, net: 0 }])
    const flows = prometheeFlows(
      [
        [1, 5],
        [3, 2],
        [3, 4],
      ],
      [0.5, 0.5],
    )
    expect(flows.reduce((sum, { net }) => sum + net, 0)).toBeCloseTo(0, 14)
  })
})

describe('applications and assessors', () => {
  const review = (application: string, assessor: string) => ({ application, assessor })

  test('hang together through whoever has scored both', () => {
    const chain = [review('A', 'R1'), review('B', 'R1'), review('B', 'R2'), review('C', 'R2')]
    expect(components(chain)).toBe(1)
    expect(components([...chain, review('D', 'R3')])).toBe(2)
    // An application and an assessor of the same name are two things.
    expect(components([review('R1', 'R2'), review('R2', 'R1')])).toBe(2)
    expect(components([])).toBe(0)
  })
})
