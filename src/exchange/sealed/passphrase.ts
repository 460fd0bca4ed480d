import { draw, type Random } from './Random.ts'
import { sealWords } from './sealWords.ts'

/** Six of 2048 words are 66 bits: with the stretching of the key, out of reach of guessing. */
const length = 6
const listed: ReadonlySet<string> = new Set(sealWords)

/**
 * Six words, each as likely as any other.
 * Throws RangeError when `random` gives another number of bytes than asked for.
 */
export function newPassphrase(random: Random): readonly string[] {
  const bytes = draw(random, length * 2)
  return Array.from({ length }, (_, index) => {
    const drawn = ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)
    return sealWords[drawn % sealWords.length] ?? ''
  })
}

/** A word as the list spells it: without capitals, spaces, hyphens and signs that cannot be seen. */
export const normalWord = (typed: string): string =>
  typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Cf}.,;:]+/gu, '')

export const isSealWord = (typed: string): boolean => listed.has(normalWord(typed))

/**
 * Words of the list that somebody may have meant, the likeliest first: a slip or two away, or going
 * on from what is typed. None for a word of the list, or for less than two letters.
 */
export function likelyWords(typed: string, most = 3): readonly string[] {
  const word = normalWord(typed)
  if (word.length < 2 || listed.has(word)) return []
  const near = sealWords.flatMap((candidate) => {
    const slips = slipsBetween(word, candidate)
    return slips <= 2 ? [{ candidate, slips }] : []
  })
  const longer = sealWords.filter((candidate) => candidate.startsWith(word))
  const ordered = [
    ...near.filter(({ slips }) => slips === 1).map(({ candidate }) => candidate),
    ...longer,
    ...near.filter(({ slips }) => slips === 2).map(({ candidate }) => candidate),
  ]
  return [...new Set(ordered)].slice(0, most)
}

/** The words in a text that somebody pastes, whatever signs or numbers stand between them. */
export const splitPassphrase = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}\p{Cf}]+/u)
    .map(normalWord)
    .filter((word) => word !== '')

/**
 * Letters to add, drop, change or swap with their neighbour to come from one word to another;
 * 3 where it is more than two. Source: Damerau 1964, optimal string alignment.
 */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1]
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      now[at] = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[at - 2] ?? 0) + 1 : Infinity,
      )
    }
    ;[before, last] = [last, now]
  }
  return Math.min(3, last[b.length] ?? 3)
}
