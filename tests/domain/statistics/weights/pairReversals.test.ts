import { describe, expect, test } from 'vitest'
import vector from '~/domain/reference/weight-sensitivity-triantaphyllou-sanchez.json' with { type: 'json' }
import roc from '~/domain/reference/surrogate-weights-roc-n2-5.json' with { type: 'json' }
import {
  criticalReversal,
  pairReversals,
  preferences,
} from '~/domain/statistics/weights/pairReversals.ts'
import { rankOrderCentroid, rankSumWeights } from '~/domain/statistics/weights/surrogateWeights.ts'

const { input, expected, tolerance } = vector
const reversals = pairReversals(input.weights, input.matrix)

describe('[ST5] the example of Triantaphyllou and Sanchez', () => {
  test('has its preferences', () => {
    for (const [index, found] of preferences(input.weights, input.matrix).entries()) {
      expect(Math.abs(found - expected.preferences[index]!)).toBeLessThan(tolerance.preferences)
    }
  })

  test('has every change of one weight that reverses a pair', () => {
    expect(reversals).toHaveLength(expected.deltas.length)
    for (const [index, wanted] of expected.deltas.entries()) {
      const { pair, criterion, delta, percent, isFeasible } = reversals[index]!
      expect([pair.map((one) => one + 1), criterion + 1, isFeasible]).toEqual([
        wanted.pair,
        wanted.criterion,
        wanted.feasible,
      ])
      expect(Math.abs(delta! - wanted.delta)).toBeLessThan(tolerance.delta)
      expect(Math.abs(percent! - wanted.percent)).toBeLessThan(tolerance.percent)
    }
  })

  test('has its critical weights', () => {
    const withBest = ({ pair }: { readonly pair: readonly number[] }) => pair.includes(0)
    const found = (measure: 'delta' | 'percent', among?: typeof withBest) =>
      (criticalReversal(reversals, measure, among)?.criterion ?? -1) + 1
    expect(found('percent', withBest)).toBe(expected.percentTopCritical.criterion)
    expect(found('delta', withBest)).toBe(expected.absoluteTopCritical.criterion)
    expect(found('percent')).toBe(expected.percentAnyCritical.criterion)
    expect(found('delta')).toBe(expected.absoluteAnyCritical.criterion)
  })

  test('puts the better first, and knows no change where the criterion says nothing', () => {
    const [first, second] = pairReversals(
      [0.5, 0.5],
      [
        [1, 2],
        [3, 2],
      ],
    )
    expect(first).toMatchObject({ pair: [1, 0], delta: 0.5, isFeasible: true })
    expect(second).toMatchObject({ delta: null, percent: null, isFeasible: false })
    expect(criticalReversal([second!], 'delta')).toBeUndefined()
  })
})

describe('[ST5] weights from an order alone', () => {
  test.each([2, 3, 4, 5] as const)('are the published ones for %d criteria', (count) => {
    const close = (found: readonly number[], wanted: readonly number[]) =>
      found.every((weight, index) => Math.abs(weight - wanted[index]!) < roc.tolerance.exact)
    expect(close(rankOrderCentroid(count), roc.expected.roc[count])).toBe(true)
    expect(close(rankSumWeights(count), roc.expected.rankSum[count])).toBe(true)
  })
})
