import { expect, test } from 'vitest'
import { digestOf } from '~/domain/log/chain.ts'
import { fileDigest } from '~/lib/fileDigest.ts'

test('a file has the digest that its bytes have in the log', async () => {
  const text = 'sagsnummer;område\r\n1;Søfart\r\n'
  const { buffer } = new TextEncoder().encode(text)
  expect(await fileDigest(buffer)).toBe(digestOf(text))
})
