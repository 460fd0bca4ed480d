import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIn, foldText, oneLine, sentenceAround } from '~/ui/pdf/foldText.ts'

const found = (text: string, sought: string) =>
  findIn(foldText(text), sought).map(({ from, to }) => text.slice(from, to))

describe('searching in a page’s text', () => {
  test.each([
    ['Vi dækker HELE landet', 'hele', ['HELE']],
    ['A\u030alborg og Ålborg', 'ålborg', ['A\u030alborg', 'Ålborg']],
    ['grøn\n  omstilling', 'grøn omstilling', ['grøn\n  omstilling']],
    ['omstil\u00adling', 'omstilling', ['omstil\u00adling']],
    ['\ufb01nans', 'finans', ['\ufb01nans']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Øre og ære', 'o', ['o']],
    ['tom', '  ', []],
    ['', 'ord', []],
  ])('%j holds %j', (text, sought, expected) => {
    expect(found(text, sought)).toEqual(expected)
  })

  test('finds whatever is cut out of a text', () => {
    const letters = fc.stringMatching(/^[a-zæøå]{1,20}$/)
    fc.assert(
      fc.property(letters, letters, letters, (before, part, after) => {
        const text = `${before}${part} ${after}`.toUpperCase()
        expect(found(text, `${part} ${after}`)).toContain(`${part} ${after}`.toUpperCase())
      }),
    )
  })
})

test('the sentence around a find is one line, or the find alone where it is long', () => {
  const text = 'Først dette. Så dækker vi\nhele landet med kontorer! Og mere.'
  const [at] = findIn(foldText(text), 'hele')
  expect(sentenceAround(text, at!, 200)).toBe('Så dækker vi hele landet med kontorer!')
  expect(sentenceAround(text, at!, 10)).toBe('hele')
  expect(oneLine('  a \n b ')).toBe('a b')
})
