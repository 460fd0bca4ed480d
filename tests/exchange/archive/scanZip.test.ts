import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '~/exchange/archive/crc32.ts'
import { scanZip } from '~/exchange/archive/scanZip.ts'
import { zip, zipUnpacked } from '~/exchange/archive/zip.ts'
import { zipDirectory } from '~/exchange/archive/zipDirectory.ts'

const limits = { parts: 10, unpacked: 4_000_000, ratio: 100 }
const text = (content: string) => new TextEncoder().encode(content)
const parts = new Map([
  ['a.txt', text('Ærlig Åse')],
  ['mappe/b.txt', text('x'.repeat(3000))],
])

test('the checksum is the one everybody uses', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926)
  expect(crc32(text('6789'), crc32(text('12345')))).toBe(0xcbf43926)
})

test('parts come out as they went in, packed or not, and only those that are wanted', () => {
  for (const bytes of [zip(parts), zipUnpacked(parts)]) {
    const scanned = scanZip(bytes, limits, () => true)
    expect(scanned.ok && [...scanned.value]).toEqual([...parts])
    const some = scanZip(bytes, limits, (path) => path === 'a.txt')
    expect(some.ok && [...some.value.keys()]).toEqual(['a.txt'])
    const directory = zipDirectory(bytes)
    expect(directory.ok && directory.value.map(({ path }) => path)).toEqual([...parts.keys()])
  }
})

test('limits are held on what comes out, not on what is stated', () => {
  const bomb = zip(new Map([['nul', new Uint8Array(5_000_000)]]))
  expect(scanZip(bomb, limits, () => false)).toMatchObject({
    faults: [{ code: 'zip-ratio', path: 'nul' }],
  })
  const large = zipUnpacked(new Map([['stor', new Uint8Array(5_000_000)]]))
  expect(scanZip(large, limits, () => true)).toMatchObject({ faults: [{ code: 'zip-too-large' }] })
  const many = new Map(Array.from({ length: 11 }, (_, index) => [String(index), text('x')]))
  expect(scanZip(zip(many), limits, () => true)).toMatchObject({
    faults: [{ code: 'zip-too-many-parts' }],
  })
})

test('whatever is done to a file, it comes out whole or is refused', () => {
  const whole = zip(parts)
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const spoilt = whole.with(at, (whole[at] ?? 0) ^ flip)
      const scanned = scanZip(spoilt, limits, () => true)
      if (!scanned.ok) return
      const contents = new Set([...parts.values()].map(String))
      for (const content of scanned.value.values()) expect(contents).toContain(String(content))
    }),
  )
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      expect(scanZip(whole.subarray(0, length), limits, () => true).ok).toBe(false)
    }),
  )
})
