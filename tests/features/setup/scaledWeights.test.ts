import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaledWeights } from '~/features/setup/scaledWeights.ts'

const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 })
const sum = (list: readonly number[]) => list.reduce((total, weight) => total + weight, 0)

test('scaled weights always come to exactly 100 %', () => {
  fc.assert(
    fc.property(weights, (list) => {
      expect(sum(scaledWeights(list))).toBe(1000)
    }),
  )
})

test('scaling keeps the order of the weights', () => {
  fc.assert(
    fc.property(weights, (list) => {
      const ascending = list.toSorted((a, b) => a - b)
      const scaled = scaledWeights(ascending.toReversed())
      expect(scaled).toEqual(scaled.toSorted((a, b) => b - a))
    }),
  )
})

test('weights that come to 100 % already are left alone', () => {
  fc.assert(
    fc.property(weights, (list) => {
      const scaled = scaledWeights(list)
      expect(scaledWeights(scaled)).toEqual(scaled)
    }),
  )
})

test('three equal weights become 33.4, 33.3 and 33.3 %', () => {
  expect(scaledWeights([200, 200, 200])).toEqual([334, 333, 333])
})

test('nothing but zeros becomes even shares', () => {
  expect(scaledWeights([0, 0, 0, 0])).toEqual([250, 250, 250, 250])
})
