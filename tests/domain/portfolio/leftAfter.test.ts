import { expect, test } from 'vitest'
import { leftAfter } from '~/domain/portfolio/leftAfter.ts'

test('[PF1] an amount fits when it is at most what is left of every frame', () => {
  expect(leftAfter([5, 9_000_000_000], [5, 1])).toEqual([0, 8_999_999_999])
  expect(leftAfter([5, 3], [5, 4])).toBeUndefined()
  expect(leftAfter([], [])).toEqual([])
})
