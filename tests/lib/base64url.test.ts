import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '~/lib/base64url.ts'

test('bytes are written as Node writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(text)).toEqual(bytes)
    }),
  )
})

test.each(['A', 'AB', 'AA==', 'AA+A', 'AA/A', 'AA A', 'AAÅA', 'AAAAA'])(
  '%s is no bytes',
  (text) => {
    expect(fromBase64url(text)).toBeNull()
  },
)

test('any text is bytes that are written as it, or is refused', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const bytes = fromBase64url(text)
      expect(bytes === null || toBase64url(bytes) === text).toBe(true)
    }),
  )
})
