import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffPart, wordDiff } from '~/lib/wordDiff.ts'

const textOf = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')

const anyText = fc
  .array(fc.constantFrom('vi', 'bygger', 'broer', ' ', ', ', '.', '\n', '1.000', 'æ'), {
    maxLength: 40,
  })
  .map((words) => words.join(''))

describe('the words that two texts differ in', () => {
  test('are marked, and the rest is shared', () => {
    expect(wordDiff('Vi bygger tre broer.', 'Vi bygger fire lange broer.')).toEqual([
      { kind: 'same', text: 'Vi bygger ' },
      { kind: 'removed', text: 'tre' },
      { kind: 'added', text: 'fire lange' },
      { kind: 'same', text: ' broer.' },
    ])
  })

  test('are marked together with the spaces between them', () => {
    expect(wordDiff('Vi har en plan. ', 'Vi har en plan.  Den er ny.')).toEqual([
      { kind: 'same', text: 'Vi har en plan.' },
      { kind: 'removed', text: ' ' },
      { kind: 'added', text: '  Den er ny.' },
    ])
    expect(wordDiff('to gamle ord her', 'tre helt nye her')).toEqual([
      { kind: 'removed', text: 'to gamle ord' },
      { kind: 'added', text: 'tre helt nye' },
      { kind: 'same', text: ' her' },
    ])
  })

  test('are whole numbers, and nothing where the texts are the same', () => {
    expect(wordDiff('6.000.000 kr.', '6.500.000 kr.')).toEqual([
      { kind: 'removed', text: '6.000.000' },
      { kind: 'added', text: '6.500.000' },
      { kind: 'same', text: ' kr.' },
    ])
    expect(wordDiff('ens', 'ens')).toEqual([{ kind: 'same', text: 'ens' }])
    expect(wordDiff('', '')).toEqual([])
    expect(wordDiff('', 'ny')).toEqual([{ kind: 'added', text: 'ny' }])
  })

  test('lose and add nothing, whatever the texts', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), anyText, (before, after) => {
        const parts = wordDiff(before, after)
        expect(textOf(parts, 'added')).toBe(before)
        expect(textOf(parts, 'removed')).toBe(after)
        expect(parts.every(({ kind }, index) => kind !== parts[index + 1]?.kind)).toBe(true)
      }),
    )
  })

  test('are all of them where two very long texts have little to do with each other', () => {
    const [before, after] = ['a', 'b'].map((word) => `${word} `.repeat(10_000))
    expect(wordDiff(before!, after!).map(({ kind }) => kind)).toEqual(['removed', 'added', 'same'])
  })
})
