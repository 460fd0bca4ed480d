import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { framePrices, priceScale } from '~/domain/portfolio/framePrices.ts'
import { anySetQuestion } from '../../support/arbitraries.ts'

const group = (...choices: readonly (readonly [value: bigint, amount: number])[]) => ({
  places: 1,
  choices: choices.map(([value, amount]) => ({ value, amounts: [amount] })),
})

test('a frame with room for all best choices is free', () => {
  expect(framePrices([group([9n, 4]), group([8n, 4])], [8])).toEqual([0n])
})

test('a frame that is fought over has a price, about what an øre more would bring', () => {
  const [price] = framePrices([group([90n, 10], [40n, 5]), group([80n, 10], [40n, 5])], [15])
  expect(Number(price) / Number(priceScale)).toBeGreaterThan(7.5)
  expect(Number(price) / Number(priceScale)).toBeLessThan(10.5)
})

test('a frame of nothing has none', () => {
  expect(framePrices([group([9n, 0])], [0])).toEqual([0n])
})

test('no price is negative, whatever is asked', () => {
  fc.assert(
    fc.property(anySetQuestion, ({ limits, areas }) => {
      const prices = framePrices(
        areas,
        limits.map(({ amount }) => amount),
      )
      expect(prices).toHaveLength(limits.length)
      expect(prices.every((price) => price >= 0n)).toBe(true)
    }),
  )
})
