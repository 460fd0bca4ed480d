import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import clipped from '~/domain/reference/clipped-linear-lottery-a.json' with { type: 'json' }
import merit from '~/domain/reference/merit-one-per-area.json' with { type: 'json' }
import percentiles from '~/domain/reference/percentiles-nih-pcer.json' with { type: 'json' }
import rule from '~/domain/reference/snsf-recommendation-rule.json' with { type: 'json' }
import lot from '~/domain/reference/verifiable-lot-a.json' with { type: 'json' }
import { clippedLinear } from '~/domain/statistics/lottery/clippedLinear.ts'
import { fundingGroups } from '~/domain/statistics/lottery/fundingGroups.ts'
import { meritForOne } from '~/domain/statistics/lottery/meritForOne.ts'
import { nihPercentile, nihPercentileShown } from '~/domain/statistics/lottery/nihPercentile.ts'
import { verifiableLot } from '~/domain/statistics/lottery/verifiableLot.ts'

describe('[ST6] the clipped linear lottery', () => {
  test.each(
    clipped.input.cases.map((input, index) => [input, clipped.expected.cases[index]!] as const),
  )('of %j has the published chances', ({ v, k, slope }, { p, intercept }) => {
    const found = clippedLinear(v, k, slope)
    expect(Math.abs(found.intercept - intercept)).toBeLessThan(clipped.tolerance.p)
    for (const [index, chance] of found.chances.entries()) {
      expect(Math.abs(chance - p[index]!)).toBeLessThan(clipped.tolerance.p)
    }
  })

  test('shares out the places, more to the better', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (halves, places, slope) => {
          const values = halves.map((half) => half / 2)
          const { chances } = clippedLinear(values, places, slope)
          const sum = chances.reduce((total, chance) => total + chance, 0)
          expect(sum).toBeCloseTo(Math.min(places, values.length), 9)
          for (const [a, value] of values.entries()) {
            const better = values.flatMap((other, b) => (other > value ? [chances[b]!] : []))
            expect(better.every((chance) => chance >= chances[a]! - 1e-12)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('[ST6] MERIT for one place', () => {
  const cases = merit.input.cases.map((input, index) => ({
    ...input,
    ...merit.expected.cases[index]!,
  }))

  test.each(cases.filter(({ k }) => k === 1))('of $intervals has the published chances', (one) => {
    const chances = meritForOne(one.intervals.map(([low, high]) => [low!, high!] as const))
    for (const [index, chance] of chances.entries()) {
      const [low, high] = one.pRangeAtOptimum[index]!
      expect(chance).toBeGreaterThan(low! - merit.tolerance.p)
      expect(chance).toBeLessThan(high! + merit.tolerance.p)
    }
    expect(Math.abs(Math.max(...chances) - one.value)).toBeLessThan(merit.tolerance.value)
  })
})

describe('[ST6] a lot', () => {
  test('can be checked by anybody', () => {
    const found = verifiableLot(lot.input.seed, lot.input.ids)
    expect(found.map(({ id }) => id)).toEqual(lot.expected.order)
    expect(Object.fromEntries(found.map(({ id, sha256 }) => [id, sha256]))).toEqual(
      lot.expected.sha256,
    )
    for (const { id, uniform } of found) {
      expect(uniform).toBeCloseTo(lot.expected.uniform[id as 'P03'], 9)
    }
  })
})

describe('[ST6] the three groups of the Swiss funder', () => {
  test.each(
    rule.input.cases.map(
      (input, index) => [input.name, input, rule.expected.cases[index]!] as const,
    ),
  )('are, in the case %s, the published ones', (_, { er, l, h, k }, { fundingLine, groups }) => {
    const spans = er.map((rank, index) => ({ er: rank, low: l[index]!, high: h[index]! }))
    expect(fundingGroups(spans, k)).toEqual({ fundingLine, groups })
  })
})

describe('[ST6] percentiles', () => {
  test('are those of the National Institutes of Health', () => {
    for (const [index, { rank, N }] of percentiles.input.nih.entries()) {
      expect(nihPercentile(rank, N)).toBeCloseTo(percentiles.expected.nih[index]!, 8)
      expect(nihPercentileShown(rank, N)).toBe(percentiles.expected.nihRounded[index])
    }
  })
})
