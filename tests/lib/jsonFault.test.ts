import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFault, type JsonFault } from '~/lib/jsonFault.ts'

const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`

/** Objects and lists, whose end shows when it is lacking. */
const anyText = fc
  .oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))
  .map((value) => JSON.stringify(value))
const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a text that is JSON', () => {
  test.each([
    'null',
    ' {"a" : [1, 2.50, -3, 0.1, 1E2, 1e21, 5e-324, 0.0, true, false, null, ""] }\r\n',
    '{"a":{"score":1},"b":{"score":1}}',
    '"\\ud83d\\ude00 😀 \\u0041 \\" \\\\ \\/"',
    '9007199254740992',
    '0.30000000000000004',
    nested(32),
  ])('has no fault: %s', (text) => {
    expect(jsonFault(text)).toBeNull()
  })

  test('has no fault, whatever it says, and is cut off wherever it ends too early', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        fc.pre(jsonFault(text) === null)
        expect(parses(text)).toBe(true)
        expect(jsonFault(text.slice(0, at % text.length))?.code).toBe('cut-off')
        expect(jsonFault(`${text}\n${text}`)).toMatchObject({
          code: 'trailing',
          line: 2,
          column: 1,
        })
      }),
    )
  })

  test('is refused for its keys, its numbers or its characters only', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const code = jsonFault(text)?.code ?? 'forbidden-key'
        expect(['forbidden-key', 'half-character', 'inexact-number']).toContain(code)
      }),
    )
  })
})

describe('a text that is not', () => {
  const tokens = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'null',
    ' ',
  ]
  const more = ['tru', 'NaN', '//', '"', '\\', '\\u00', "'", '\u0001', '\uFEFF', '\u00A0', 'x', '+']

  test('is refused exactly where JSON.parse refuses it, or for a reason of its own', () => {
    const text = fc.array(fc.constantFrom(...tokens, ...more), { maxLength: 12 })
    fc.assert(
      fc.property(text, (parts) => {
        const fault = jsonFault(parts.join(''))
        const isSyntax = ['not-json', 'trailing', 'cut-off'].includes(fault?.code ?? '')
        const isOther = fault !== null && !isSyntax
        expect(isOther || parses(parts.join('')) === !isSyntax).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })

  test.each<[string, Partial<JsonFault>]>([
    ['{"a":[{"score":1,"score":5}]}', { code: 'duplicate-key', found: 'score', path: 'a[0]' }],
    ['{"a":1,\n "\\u0061":2}', { code: 'duplicate-key', found: 'a', line: 2, column: 2 }],
    ['{"__proto__":{"x":1}}', { code: 'forbidden-key', found: '__proto__', path: '' }],
    ['{"a":{"constructor":{}}}', { code: 'forbidden-key', found: 'constructor', path: 'a' }],
    ['{"prototype":1}', { code: 'forbidden-key', found: 'prototype' }],
    [nested(33), { code: 'too-deep', column: 34 }],
    [nested(20_000), { code: 'too-deep' }],
    ['{"a":'.repeat(20_000), { code: 'too-deep' }],
    ['{"score": NaN}', { code: 'not-json', found: 'NaN', path: 'score', line: 1, column: 11 }],
    ['{"score":Infinity}', { code: 'not-json', found: 'Infinity', column: 10 }],
    ['{"score":-Infinity}', { code: 'not-json', found: '-Infinity' }],
    ['{\n  // no comment\n}', { code: 'not-json', found: '//', line: 2, column: 3 }],
    ['[1 /* one */]', { code: 'not-json', found: '/*', column: 4 }],
    ['{a:1}', { code: 'not-json', found: 'a' }],
    ["['a']", { code: 'not-json', found: "'" }],
    ['[1,]', { code: 'not-json', found: ']', column: 4 }],
    ['[01]', { code: 'not-json', found: '01' }],
    ['"a\tb"', { code: 'not-json', found: '\t', column: 3 }],
    ['"\\x41"', { code: 'not-json', column: 2 }],
    ['\uFEFF{}', { code: 'not-json', column: 1 }],
    ['[1e999]', { code: 'inexact-number', found: '1e999', path: '[0]', column: 2 }],
    ['{"a":9007199254740993}', { code: 'inexact-number', found: '9007199254740993', path: 'a' }],
    ['[4.000000000000000000001]', { code: 'inexact-number', found: '4.000000000000000000001' }],
    ['[1e-999]', { code: 'inexact-number', found: '1e-999' }],
    ['[-0]', { code: 'inexact-number', found: '-0' }],
    ['{"a":{"comment":"x\\ud800y"}}', { code: 'half-character', path: 'a.comment', column: 17 }],
    ['{"a\uDC00":1}', { code: 'half-character' }],
    ['{"a":1}{"a":1}', { code: 'trailing', found: '{', line: 1, column: 8 }],
    ['{"a":1} x', { code: 'trailing', found: 'x', column: 9 }],
    ['', { code: 'cut-off', line: 1, column: 1 }],
    ['{"a":[1,2', { code: 'cut-off', column: 10 }],
    ['{"a":"x\\u00', { code: 'cut-off' }],
    ['{"a":tr', { code: 'cut-off', path: 'a' }],
  ])('is named for its fault: %s', (text, fault) => {
    expect(jsonFault(text)).toMatchObject(fault)
  })

  test('is looked through once, however long it is', () => {
    const long = `[${'1,'.repeat(200_000)}1e999]`
    expect(jsonFault(long)).toMatchObject({ code: 'inexact-number', path: '[200000]' })
    expect(jsonFault(`[${'9'.repeat(200_000)}]`)?.found).toHaveLength(60)
    expect(jsonFault(JSON.stringify('a\\"'.repeat(500_000)))).toBeNull()
  })
})
