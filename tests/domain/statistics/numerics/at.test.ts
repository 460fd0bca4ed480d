import { expect, test } from 'vitest'
import { at } from '~/domain/statistics/numerics/at.ts'
import { polynomial } from '~/domain/statistics/numerics/polynomial.ts'

test('a place outside a column is no number, rather than a zero', () => {
  const column = Float64Array.from([4, 5])
  expect([at(column, 1), at(column, 2), at(column, -1)]).toEqual([5, Number.NaN, Number.NaN])
})

test('a polynomial is the sum of its powers', () => {
  expect(polynomial([1, -2, 3], 2)).toBe(9)
  expect(polynomial([], 2)).toBe(0)
})
