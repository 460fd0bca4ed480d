import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isValidCvr } from '~/domain/eligibility/isValidCvr.ts'

test.each(['13748136', '10150817'])('[EL2] %s passes modulus 11', (cvr) => {
  expect(isValidCvr(cvr)).toBe(true)
})

test.each(['13748137', '00000000', '1374813', '137481360', '1374813a', ' 13748136', ''])(
  '[EL2] «%s» is no CVR number',
  (cvr) => {
    expect(isValidCvr(cvr)).toBe(false)
  },
)

test('[EL2] one digit typed wrong is always caught', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.integer({ min: 1, max: 9 }), (at, off) => {
      const digits = Array.from('13748136', Number)
      const wrong = digits.with(at, ((digits[at] ?? 0) + off) % 10).join('')
      expect(isValidCvr(wrong)).toBe(false)
    }),
  )
})
