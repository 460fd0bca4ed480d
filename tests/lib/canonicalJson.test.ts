import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '~/lib/canonicalJson.ts'

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])

/** Values as JSON.parse gives them, so without a minus zero. */
const anyJson = fc
  .jsonValue({ maxDepth: 5 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))

describe('canonical JSON', () => {
  test('sorts keys by code unit and leaves no white space', () => {
    const value = { b: 1, a: [true, null, 'æ\n'], B: { '\uE000': 1, '\u{1F600}': 2 } }
    expect(canonicalJson(value)).toBe(
      '{"B":{"\u{1F600}":2,"\uE000":1},"a":[true,null,"æ\\n"],"b":1}',
    )
  })

  test('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([1, 1.0, 1e21, 0.1, -3, 2.5e-7])).toBe('[1,1,1e+21,0.1,-3,2.5e-7]')
  })

  test('is read back to the same value, and written again to the same text', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('is one text whatever order the fields were set in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (fields) => {
        const reversed = Object.fromEntries(Object.entries(fields).toReversed())
        expect(canonicalJson(reversed)).toBe(canonicalJson(fields))
      }),
    )
  })

  test.each([
    ['NaN', Number.NaN],
    ['infinity', [Infinity]],
    ['minus zero', { a: -0 }],
    ['half a character', 'a\uD83D'],
    ['the other half', ['\uDE00b']],
    ['half a character in a key', { '\uD83D': 1 }],
    ['undefined', { a: undefined }],
    ['a big integer', 1n],
    ['a function', () => 1],
  ])('refuses %s, which has no one spelling', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError)
  })

  test('refuses more than 32 levels, also what would never end', () => {
    expect(canonicalJson(nested(32))).toBe(`${'['.repeat(32)}1${']'.repeat(32)}`)
    expect(() => canonicalJson(nested(33))).toThrow(RangeError)
    const endless: unknown[] = []
    endless.push(endless)
    expect(() => canonicalJson(endless)).toThrow(RangeError)
  })
})
