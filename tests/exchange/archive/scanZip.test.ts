import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '~/exchange/archive/crc32.ts'
import { scanZip } from '~/exchange/archive/scanZip.ts'
import { zip, zipUnpacked } from '~/exchange/archive/zip.ts'
import { zipDirectory } from '~/exchange/archive/zipDirectory.ts'
import { type RawEntry, rawZip } from '../../support/rawZip.ts'

const limits = { parts: 50, unpacked: 64_000_000, ratio: 100 }
const every = () => true
const scan = (entries: readonly RawEntry[]) => scanZip(rawZip(entries), limits, every)
const faultsOf = (bytes: Uint8Array) => {
  const scanned = scanZip(bytes, limits, every)
  return scanned.ok ? [] : scanned.faults
}
const encode = (text: string) => new TextEncoder().encode(text)
const sound = zip(new Map([['a.txt', encode('Læsø '.repeat(500))]]))

describe('a ZIP from somebody else', () => {
  test('gives the parts that are wanted, packed or not', () => {
    const parts = new Map([
      ['a.txt', encode('Læsø')],
      ['b/c.txt', encode('')],
      ['left.out', encode('x')],
    ])
    for (const bytes of [zip(parts), zipUnpacked(parts)]) {
      const scanned = scanZip(bytes, limits, (path) => path !== 'left.out')
      parts.delete('left.out')
      expect(scanned.ok && scanned.value).toEqual(parts)
    }
  })

  test.each([
    '../../x.json',
    'a/../../x',
    '/etc/x',
    'C:\\x.json',
    'C:x',
    'a\\b',
    'a\u0000b',
    './a',
  ])('is refused for the name %j', (path) => {
    const scanned = scan([{ path, content: 'x' }])
    expect(scanned).toEqual({ ok: false, faults: [{ code: 'zip-unsafe-name', path }] })
  })

  test.each([
    ['pakke.json', 'pakke.json'],
    ['pakke.json', 'PAKKE.json'],
    ['b\u00f8.json', 'b\u00d8.json'],
    ['\u00e5.json', 'a\u030a.json'],
  ])('is refused for the twins %s and %s', (path, twin) => {
    const scanned = scan([
      { path, content: 'x' },
      { path: twin, content: 'y' },
    ])
    expect(scanned).toEqual({ ok: false, faults: [{ code: 'zip-twin-name', path: twin }] })
  })

  test('is told every name that is refused, and is not unpacked', () => {
    const scanned = scan([
      { path: '../a', content: 'x' },
      { path: '/b', content: 'x', stated: { crc: 1 } },
    ])
    expect(!scanned.ok && scanned.faults.map((fault) => fault.code)).toEqual([
      'zip-unsafe-name',
      'zip-unsafe-name',
    ])
  })

  test('is measured by the bytes that come out, whatever it states', () => {
    const bomb: RawEntry = { path: 'a', content: new Uint8Array(8_000_000), stated: { size: 10 } }
    expect(faultsOf(rawZip([bomb]))).toEqual([{ code: 'zip-ratio', path: 'a' }])
    const small = scanZip(
      zipUnpacked(new Map([['a', new Uint8Array(2_000_000)]])),
      {
        ...limits,
        unpacked: 1_500_000,
      },
      every,
    )
    expect(small).toEqual({ ok: false, faults: [{ code: 'zip-too-large', path: 'a' }] })
  })

  test('is measured as a whole, not part by part, and where nothing of it is kept', () => {
    const entries = Array.from({ length: 9 }, (_, index) => ({
      path: String(index),
      content: new Uint8Array(200_000),
    }))
    const scanned = scanZip(rawZip(entries), limits, () => false)
    expect(scanned).toEqual({ ok: false, faults: [{ code: 'zip-ratio', path: '5' }] })
  })

  test('may hold a small text that says the same over and over', () => {
    expect(scan([{ path: 'a', content: 'æ'.repeat(400_000) }]).ok).toBe(true)
  })

  test('is refused for too many parts, a password, and a wrong checksum', () => {
    const many = Array.from({ length: 51 }, (_, index) => ({ path: `${index}`, content: '' }))
    expect(faultsOf(rawZip(many))).toEqual([{ code: 'zip-too-many-parts' }])
    const locked = { path: 'a', content: 'x', stated: { flags: 1 } }
    expect(faultsOf(rawZip([locked]))).toEqual([{ code: 'zip-encrypted', path: 'a' }])
    const spoilt = { path: 'a', content: 'x', stated: { crc: 1 } }
    expect(faultsOf(rawZip([spoilt]))).toEqual([{ code: 'zip-damaged', path: 'a' }])
  })

  test('is told to be cut off wherever it is cut', () => {
    for (const length of [0, 4, 30, sound.length >> 1, sound.length - 1]) {
      expect(zipDirectory(sound.subarray(0, length))).toEqual({
        ok: false,
        faults: [{ code: 'zip-truncated' }],
      })
    }
  })

  test('never throws, whatever byte is another, and gives no other content', () => {
    const whole = scanZip(sound, limits, every)
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const spoilt = sound.slice()
        spoilt[at]! ^= bits
        const scanned = scanZip(spoilt, limits, every)
        if (!scanned.ok || !whole.ok) return
        expect([...scanned.value.values()].flatMap((part) => [...part])).toEqual(
          [...whole.value.values()].flatMap((part) => [...part]),
        )
      }),
    )
  })
})

test.each([
  ['83-zip-bomb-small.zip', 'zip-ratio', 'pakke.json'],
  ['85-zip-slip-and-twins.zip', 'zip-unsafe-name', '../../x.json'],
  ['86-zip-truncated.zip', 'zip-truncated', undefined],
])('%s is refused as %s', (file, code, path) => {
  const [first] = faultsOf(new Uint8Array(readFileSync(`fixtures/hostile/${file}`)))
  expect(first).toEqual(path === undefined ? { code } : { code, path })
})

test('the checksum is the one of ZIP, also piece by piece', () => {
  expect(crc32(encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(encode('6789'), crc32(encode('12345')))).toBe(0xcbf43926)
})
