import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isSealWord,
  likelyWords,
  newPassphrase,
  normalWord,
  splitPassphrase,
} from '~/exchange/sealed/passphrase.ts'
import { sealWords } from '~/exchange/sealed/sealWords.ts'
import { seededRandom } from '../support/seededRandom.ts'

const words = new Set(sealWords)
const six = fc.array(fc.constantFrom(...sealWords), { minLength: 6, maxLength: 6 })

describe('the list of words', () => {
  test('is 2048 words of four to eight letters from a to z, in order', () => {
    expect(words.size).toBe(2048)
    expect(sealWords).toEqual(sealWords.toSorted())
    expect(sealWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  })

  test('has no two that are one slip apart, or an ending', () => {
    const patterns = sealWords.flatMap((word) =>
      Array.from(word, (_, at) => `${word.slice(0, at)}_${word.slice(at + 1)}`),
    )
    expect(patterns.length).toBe(new Set(patterns).size)
    const slips = sealWords.flatMap((word) =>
      Array.from(word, (letter, at) => [
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
      ])
        .flat()
        .filter((slip) => slip !== word),
    )
    expect(slips.filter((slip) => words.has(slip))).toEqual([])
    const endings = ['e', 'en', 'et', 'er', 'r', 's', 'n', 't', 'ne']
    expect(sealWords.filter((word) => endings.some((end) => words.has(word + end)))).toEqual([])
  })
})

describe('six words', () => {
  test('are drawn from all of the list, each as likely', () => {
    const random = seededRandom('six words')
    const drawn = Array.from({ length: 8000 }, () => newPassphrase(random)).flat()
    expect(drawn.every((word) => words.has(word))).toBe(true)
    const counts = new Map<string, number>()
    for (const word of drawn) counts.set(word, (counts.get(word) ?? 0) + 1)
    expect(counts.size).toBe(2048)
    // 48 000 draws of 2048: mean 23.4, standard deviation 4.8.
    expect(Math.max(...counts.values())).toBeLessThan(23.4 + 6 * 4.8)
  })

  test('are not drawn from fewer bytes than they need', () => {
    expect(() => newPassphrase(() => new Uint8Array(11))).toThrow(RangeError)
  })

  test('are read whatever capitals, spaces and signs they come with', () => {
    const decorations = [
      (each: readonly string[]) => each.join(' ').toUpperCase(),
      (each: readonly string[]) => each.join('-'),
      (each: readonly string[]) => each.join(', '),
      (each: readonly string[]) => each.map((word, at) => `${at + 1}. ${word}`).join('\n'),
      (each: readonly string[]) => each.map((word, at) => `(${at + 1}) "${word}"`).join(' / '),
      (each: readonly string[]) => each.map((word) => `\u2022 ${word}`).join('\n'),
      (each: readonly string[]) => `\u00a0${each.join('\u00a0 \u2013 ')}\r\n`,
      (each: readonly string[]) => each.map((word) => `\u200b${word}\u00ad`).join('\t'),
    ]
    fc.assert(
      fc.property(six, fc.constantFrom(...decorations), (each, decorate) => {
        expect(splitPassphrase(decorate(each))).toEqual(each)
      }),
    )
    expect(normalWord(' Ha-vn\u200b ')).toBe('havn')
    expect(isSealWord('HAVRE')).toBe(true)
    expect(isSealWord('havr')).toBe(false)
  })
})

describe('a slip', () => {
  test('is met by the words that were likely meant', () => {
    expect(likelyWords('skovll')).toContain('skovl')
    expect(likelyWords('kbober')).toContain('kobber')
    expect(likelyWords('trompte')).toContain('trompet')
    expect(likelyWords('elefa')).toContain('elefant')
    expect(likelyWords('skovl')).toEqual([])
    expect(likelyWords('x')).toEqual([])
    expect(likelyWords('qqqqqqqq')).toEqual([])
  })

  test('of one letter anywhere still finds the word', () => {
    const slip = fc.tuple(
      fc.constantFrom(...sealWords),
      fc.nat(7),
      fc.constantFrom('x', 'q', 'z', 'w'),
    )
    fc.assert(
      fc.property(slip, ([word, place, letter]) => {
        const at = place % word.length
        const typed = word.slice(0, at) + letter + word.slice(at + 1)
        fc.pre(typed !== word && !isSealWord(typed))
        expect(likelyWords(typed, 2048)).toContain(word)
      }),
      { numRuns: 200 },
    )
  })
})
