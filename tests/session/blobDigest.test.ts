import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { blobDigest } from '~/session/blobDigest.ts'

test.each([0, 3, 4_000_000, 9_000_001])('the digest of %i bytes is their SHA-256', async (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251)
  const expected = createHash('sha256').update(bytes).digest('hex')
  expect(await blobDigest(new Blob([bytes]))).toBe(expected)
})
