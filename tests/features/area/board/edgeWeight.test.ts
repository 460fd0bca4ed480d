import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rescaleWeights } from '~/domain/ranking/trial/rescaleWeights.ts'
import { edgeWeight } from '~/features/area/board/edgeWeight.ts'

const sumTo = (weights: readonly number[], index: number) =>
  weights.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0)

test('[TW1] the edge comes to where the hand is, though what lies before it shrinks too', () => {
  const weights = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(weights, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (list, at, hand) => {
      const index = at % (list.length - 1)
      const sum = sumTo(list, list.length - 1)
      const value = edgeWeight(list, index, hand)
      const edge = sumTo(rescaleWeights(list, index, value), index) / sum
      const before = sumTo(list, index - 1)
      const own = list[index] ?? 0
      // It cannot come before what the others before it take with this weight at nothing.
      const first = before / (sum - own)
      const reached = Math.max(hand, first)
      expect(Math.abs(edge - reached)).toBeLessThan((3 + list.length) / sum)
    }),
  )
})

test('a drag back to where it began gives the weights it began with', () => {
  expect(edgeWeight([250, 250, 250, 250], 1, 0.5)).toBe(250)
  expect(edgeWeight([250, 250, 250, 250], 0, 0.4)).toBe(400)
  expect(edgeWeight([1000, 0, 0], 0, 1)).toBe(1000)
})

test('where all that follows weighs nothing the edge still follows the hand', () => {
  expect(edgeWeight([500, 500, 0], 1, 0.8)).toBe(300)
  expect(edgeWeight([0, 1000, 0], 1, 0.7)).toBe(400)
})
