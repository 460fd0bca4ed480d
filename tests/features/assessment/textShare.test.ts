import { expect, test } from 'vitest'
import { boundedShare, defaultShare, shareIn } from '~/features/assessment/textShare.ts'

test('the text keeps within its bounds, in whole per cent', () => {
  expect([12, 41.4, 88].map(boundedShare)).toEqual([30, 41, 70])
})

test('what was remembered holds, and else there is nothing to hold', () => {
  expect(shareIn('44')).toBe(44)
  expect(shareIn('95')).toBe(70)
  for (const text of [undefined, '', 'bred']) expect(shareIn(text)).toBeUndefined()
})

test('the text gives way on a smaller window', () => {
  expect([1024, 1280, 1440].map(defaultShare)).toEqual([50, 54, 57])
})
