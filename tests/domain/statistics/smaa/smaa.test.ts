import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import exact from '~/domain/reference/smaa-exact-a.json' with { type: 'json' }
import cyclic from '~/domain/reference/smaa-exact-cyclic.json' with { type: 'json' }
import thrombolytics from '~/domain/reference/smaa-thrombolytics-preference-free.json' with { type: 'json' }
import { betaInverse } from '~/domain/statistics/numerics/betaInverse.ts'
import { richtmyer } from '~/domain/statistics/numerics/richtmyer.ts'
import { drawRanks } from '~/domain/statistics/smaa/drawRanks.ts'
import { drawsInTally, rankTally } from '~/domain/statistics/smaa/rankTally.ts'
import { confidenceFactors, pairwiseWinning, smaaSteps } from '~/domain/statistics/smaa/smaa.ts'
import { weightedTotals } from '~/domain/statistics/smaa/weightedTotals.ts'
import { weightPoints, type WeightSpace } from '~/domain/statistics/smaa/weightPoints.ts'
import { finish } from '~/lib/steps.ts'

const ratio = (text: string): number => {
  const [top, bottom = 1] = text.split('/').map(Number)
  return top! / bottom
}

const worst = (
  found: readonly (readonly number[] | null)[],
  wanted: readonly (readonly string[] | null)[],
) =>
  Math.max(
    ...found.flatMap((row, index) =>
      (row ?? []).map((value, place) => Math.abs(value - ratio(wanted[index]![place]!))),
    ),
  )

describe.each([exact, cyclic])('[ST6] SMAA of $id', ({ input, expected, tolerance }) => {
  const { rankAcceptability, centralWeights } = finish(smaaSteps({ values: input.criterionMeans }))

  test('has the areas of the polygons', () => {
    expect(worst(rankAcceptability, expected.rankAcceptability)).toBeLessThan(tolerance.monteCarlo)
    expect(worst(centralWeights, expected.centralWeight)).toBeLessThan(tolerance.monteCarlo)
    expect(centralWeights.map((weights) => weights === null)).toEqual(
      expected.centralWeight.map((weights) => weights === null),
    )
    const winning = pairwiseWinning({ values: input.criterionMeans })
    expect(worst(winning, expected.pairwiseWinning)).toBeLessThan(tolerance.monteCarlo)
  })
})

describe('[ST6] SMAA with uncertain scores', () => {
  const { model } = thrombolytics.input
  const { reference, publishedSmaaPackage } = thrombolytics.expected
  const names = ['Heparin', 'Enoxaparin'] as const
  const cells = model.ranges.flatMap(([low = 0, high = 1], criterion) =>
    names.map((name) => {
      const [a, b] = model.alternatives[name][criterion]!
      const inverse = betaInverse(a!, b!)
      return (u: number) => (high - inverse(u)) / (high - low)
    }),
  )
  const fill = richtmyer(cells.length, 2)
  const point = new Float64Array(cells.length)
  const question = {
    values: names.map(() => [0, 0, 0]),
    drawValues: (k: number, values: Float64Array) => {
      fill(k, point)
      for (const [index, cell] of cells.entries()) values[index] = cell(point[index]!)
    },
    points: 20_000,
  }

  test('has the published shares, weights and confidence', () => {
    const { rankAcceptability, centralWeights } = finish(smaaSteps(question))
    const confidence = confidenceFactors(question, centralWeights)
    for (const [index, name] of names.entries()) {
      const close = (found: number, wanted: number, tolerance: number) =>
        expect(Math.abs(found - wanted)).toBeLessThan(tolerance)
      close(rankAcceptability[index]![0]!, reference.rankAcceptability[name][0]!, 0.01)
      close(confidence[index]!, reference.confidenceFactor[name], 0.015)
      close(confidence[index]!, publishedSmaaPackage.confidenceFactor[name], 0.03)
      for (const [criterion, weight] of centralWeights[index]!.entries()) {
        close(weight, reference.centralWeight[name][criterion]!, 0.01)
      }
    }
  })
})

const weightsOf = (space: WeightSpace, count: number) => {
  const fill = weightPoints(space)
  return Array.from({ length: count }, (_, k) => {
    const weights = new Float64Array(space.criteria)
    fill(k + 1, weights)
    return [...weights]
  })
}

describe('[ST6] weight points', () => {
  test('share out the whole, each criterion alike on average', () => {
    const all = weightsOf({ criteria: 4 }, 4096)
    expect(all.every((weights) => Math.abs(weights.reduce((a, b) => a + b) - 1) < 1e-12)).toBe(true)
    expect(all.flat().every((weight) => weight >= 0)).toBe(true)
    for (let c = 0; c < 4; c += 1) {
      expect(all.reduce((sum, weights) => sum + weights[c]!, 0) / all.length).toBeCloseTo(0.25, 2)
    }
  })

  test('keep to an agreed order, whose centre is the rank-order centroid', () => {
    const all = weightsOf({ criteria: 3, order: [2, 0, 1] }, 4096)
    expect(all.every(([a, b, c]) => c! >= a! && a! >= b!)).toBe(true)
    const centre = [0, 1, 2].map((c) => all.reduce((sum, w) => sum + w[c]!, 0) / all.length)
    expect(centre[2]).toBeCloseTo(11 / 18, 2)
    expect(centre[1]).toBeCloseTo(1 / 9, 2)
  })

  test('keep near the stated ones', () => {
    const near = { weights: [0.5, 0.3, 0.2], lambda: 0.2 }
    for (const weights of weightsOf({ criteria: 3, near }, 500)) {
      for (const [c, weight] of weights.entries()) {
        expect(weight).toBeGreaterThanOrEqual(0.8 * near.weights[c]! - 1e-15)
        expect(weight).toBeLessThanOrEqual(0.8 * near.weights[c]! + 0.2 + 1e-15)
      }
    }
  })

  test('of a single criterion are all of it', () => {
    expect(weightsOf({ criteria: 1 }, 2)).toEqual([[1], [1]])
  })
})

describe('[ST6] a draw', () => {
  const anyTotals = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      // So near one another that no bucket parts them.
      fc.constantFrom(1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON),
      fc.constantFrom(0, Number.MIN_VALUE, 2 * Number.MIN_VALUE),
    ),
    { minLength: 1, maxLength: 60 },
  )
  const ranksOf = (totals: readonly number[]) =>
    totals.map((total) => totals.filter((other) => other > total).length)

  test('has the rank of each exactly, however the totals lie', () => {
    fc.assert(
      fc.property(anyTotals, anyTotals, (earlier, totals) => {
        const draw = drawRanks(totals.length)
        const ranks = new Uint16Array(8 + draw.totals.length)
        for (const given of [earlier.slice(0, totals.length), totals]) {
          draw.totals.set(given)
          draw.rank(ranks, 8)
        }
        expect([...ranks.subarray(8, 8 + totals.length)]).toEqual(ranksOf(totals))
        const inOrder = [...draw.owners.subarray(0, totals.length)].map((own) => totals[own])
        expect(inOrder).toEqual(totals.toSorted((a, b) => b - a))
      }),
    )
  })

  test.each([1000, 100_000])('of %i is counted once, whenever it is counted', (draws) => {
    const size = 5
    const tally = rankTally(size, draws)
    const draw = drawRanks(size)
    const expected = Array.from({ length: size * size }, () => 0)
    for (let k = 1; k <= drawsInTally + 7; k += 1) {
      const totals = [k % 3, k % 5, k % 7, k % 2, k % 4]
      draw.totals.set(totals)
      tally.note(draw)
      for (const [own, rank] of ranksOf(totals).entries()) expected[own * size + rank]! += 1
      if (k === drawsInTally || k === drawsInTally + 7) tally.count()
    }
    expect([...tally.counts]).toEqual(expected)
    tally.count()
    expect([...tally.counts]).toEqual(expected)
  })

  test('adds its terms in the order of the criteria, whatever their number', () => {
    const anyNumber = fc.double({ min: -1, max: 1, noNaN: true })
    const anyTable = fc.integer({ min: 1, max: 8 }).chain((criteria) =>
      fc.record({
        values: fc.array(anyNumber, { minLength: 3 * criteria, maxLength: 3 * criteria }),
        weights: fc.array(anyNumber, { minLength: criteria, maxLength: criteria }),
      }),
    )
    fc.assert(
      fc.property(anyTable, ({ values, weights }) => {
        const totals = new Float64Array(4)
        weightedTotals(Float64Array.from(values), 3)(Float64Array.from(weights), totals)
        const expected = [0, 1, 2].map((own) =>
          weights.reduce((sum, weight, c) => sum + weight * values[c * 3 + own]!, 0),
        )
        expect([...totals.subarray(0, 3)]).toEqual(expected)
      }),
    )
  })

  test('SMAA is the same by brute force, point by point', () => {
    const values = [
      [3, 4, 2],
      [4, 3, 3],
      [3, 4, 2],
      [1, 1, 1],
    ]
    const { rankAcceptability, centralWeights } = finish(smaaSteps({ values, points: 500 }))
    const counts = values.map(() => values.map(() => 0))
    for (const weights of weightsOf({ criteria: 3 }, 500)) {
      const totals = values.map((row) =>
        row.reduce((sum, value, c) => sum + weights[c]! * value, 0),
      )
      for (const [own, total] of totals.entries()) {
        counts[own]![totals.filter((other) => other > total).length]! += 1 / 500
      }
    }
    for (const [own, row] of counts.entries()) {
      for (const [place, share] of row.entries()) {
        expect(rankAcceptability[own]![place]).toBeCloseTo(share, 10)
      }
    }
    // Two with the same scores are first together.
    expect(rankAcceptability[0]).toEqual(rankAcceptability[2])
    expect(centralWeights[3]).toBeNull()
  })
})
