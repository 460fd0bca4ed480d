import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOre } from '~/domain/portfolio/sumOre.ts'

test('sums amounts that no 32 bits would hold', () => {
  expect(sumOre([8_000_000_000, 8_000_000_001])).toBe(16_000_000_001)
  expect(sumOre([])).toBe(0)
})

test('is exact, or the greatest safe integer, in every order', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat(), { maxLength: 5 }), (amounts) => {
      const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)
      const most = BigInt(Number.MAX_SAFE_INTEGER)
      expect(BigInt(sumOre(amounts))).toBe(exact < most ? exact : most)
      expect(sumOre(amounts.toReversed())).toBe(sumOre(amounts))
    }),
  )
})
