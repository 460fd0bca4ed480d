import { describe, expect, test } from 'vitest'
import { exactChanceText } from '~/features/area/certainty/exactChanceText.ts'
import { exactShareText } from '~/features/area/certainty/exactShareText.ts'
import { signedPoints } from '~/features/area/certainty/signedPoints.ts'
import { fraction } from '~/lib/fraction.ts'

describe('[CE6] what a figure opens to', () => {
  test.each([
    [0.93456, '93,5\u00a0%'],
    [1, 'over 99,9\u00a0%'],
    [0.99961, 'over 99,9\u00a0%'],
    [0.0004, 'under 0,1\u00a0%'],
    [0.0006, '0,1\u00a0%'],
  ])('a chance of %d is «%s»', (chance, text) => {
    expect(exactChanceText(chance, 'da')).toBe(text)
  })

  test.each([
    [fraction(2n, 7n), '28,571\u00a0% (2/7)'],
    [fraction(1n, 4n), '25\u00a0%'],
    [fraction(1n, 8n), '12,5\u00a0%'],
    [fraction(333n, 1000n), '33,3\u00a0%'],
    [fraction(1n, 100_000n), '0,001\u00a0%'],
    [fraction(0n), '0\u00a0%'],
    [fraction(1n), '100\u00a0%'],
  ])('a share of weight is exact: %o', (share, text) => {
    expect(exactShareText(share, 'da')).toBe(text)
  })

  test('is written in English where the page is', () => {
    expect(exactShareText(fraction(2n, 7n), 'en')).toBe('28.571% (2/7)')
  })
})

test.each([
  [0.314, '+0,31'],
  [-0.316, '−0,32'],
  [0.004, '0,00'],
  [-0.004, '0,00'],
  [0, '0,00'],
])('%d points to a side of nothing are «%s»', (value, text) => {
  expect(signedPoints(value, 'da')).toBe(text)
})
