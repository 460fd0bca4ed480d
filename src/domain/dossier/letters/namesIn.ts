/**
 * Tells of a text whether a name stands in it [HE5]: capitals do not matter, nor does a genitive s. A
 * case number is one word, whatever stands between its digits, and so is a CVR number written in pairs.
 * An empty name stands nowhere.
 */
export function namesIn(text: string): (name: string) => boolean {
  const words = wordsOf(text)
  return (name) => {
    const phrase = wordsOf(name)
    return phrase.length > 0 && words.some((_, at) => standsAt(words, at, phrase))
  }
}

/** The words of a text as names are compared by them. */
export const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(wordPattern) ?? []).flatMap((word) =>
    /\d/.test(word) ? [word.replaceAll(/[/_]/g, '-')] : word.split(/[-/_]/),
  )

/** Hyphens as they are typed, none that only breaks a line, and the pairs of a CVR number together. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00AD', '')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/(?<![\p{L}\p{N}])\d{2}(?:[ .]\d{2}){3}(?![\p{L}\p{N}])/gu, (pairs) =>
      pairs.replaceAll(/[ .]/g, ''),
    )

const wordPattern = /[\p{L}\p{N}]+(?:[-/_][\p{L}\p{N}]+)*/gu

/** Whether a phrase begins at a word of a text; its last word may have a genitive s there. */
export const standsAt = (
  words: readonly string[],
  at: number,
  phrase: readonly string[],
): boolean =>
  phrase.every((part, index) => {
    const word = words[at + index]
    return word === part || (index === phrase.length - 1 && word === `${part}s`)
  })
