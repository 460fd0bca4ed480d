import { expect, test } from 'vitest'
import vector from '~/domain/reference/prng-xoshiro128starstar.json' with { type: 'json' }
import { xoshiro128, type Xoshiro128State } from '~/domain/statistics/numerics/xoshiro128.ts'

test('[ST2] xoshiro128** gives the published numbers', () => {
  const next = xoshiro128(vector.input.state as unknown as Xoshiro128State)
  expect(vector.expected.next.map(() => next())).toEqual(vector.expected.next)
})
