import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { standsAt, wordsOf } from './namesIn.ts'

/** What people wrote, as a letter may have it: withheld where it names another applicant [HE5]. */
export type ToldText =
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'withheld' }

/**
 * Lets a text that people wrote into a letter to one applicant, unless it names another of the round
 * by name, title, case number or CVR number [HE5].
 * Shape: `known` are other applications that the letter names anyway.
 */
export function toldTo(
  state: RoundState,
  caseNumber: CaseNumber,
  known: readonly CaseNumber[] = [],
): (text: string) => ToldText {
  const phrases = phrasesIn(state)
  const spared = new Set([caseNumber, ...known])
  const own = phrases.all.filter((phrase) => spared.has(phrase.caseNumber))
  const ownWords = new Set(own.map(({ words }) => words.join(' ')))
  return (text) => {
    const words = withoutOwn(wordsOf(text), own)
    const isNamed = words.some((word, index) =>
      (phrases.byFirst.get(word) ?? []).some(
        (phrase) =>
          !spared.has(phrase.caseNumber) &&
          !ownWords.has(phrase.words.join(' ')) &&
          standsAt(words, index, phrase.words),
      ),
    )
    return isNamed ? { kind: 'withheld' } : { kind: 'told', text }
  }
}

interface Phrase {
  readonly caseNumber: CaseNumber
  readonly words: readonly string[]
}

interface Phrases {
  readonly all: readonly Phrase[]
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
}

const phrasesByState = new WeakMap<RoundState, Phrases>()

/** All that names an application, found by its first word: a round has thousands of letters. */
function phrasesIn(state: RoundState): Phrases {
  const known = phrasesByState.get(state)
  if (known) return known
  const all = [...state.applications].flatMap(([caseNumber, { record }]) =>
    [caseNumber, ...record.heads.flatMap(({ value }) => [value.applicant, value.title, value.cvr])]
      .map((name) => ({ caseNumber, words: wordsOf(name ?? '') }))
      .filter(({ words }) => words.length > 0),
  )
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of all) {
    const [first = ''] = phrase.words
    // The last word of a name may have a genitive s, and the first may be the last.
    for (const key of phrase.words.length === 1 ? [first, `${first}s`] : [first]) {
      byFirst.set(key, [...(byFirst.get(key) ?? []), phrase])
    }
  }
  const phrases = { all, byFirst }
  phrasesByState.set(state, phrases)
  return phrases
}

/** The text with a gap where the applicant's own name stands: it may hold another's within it. */
function withoutOwn(words: readonly string[], own: readonly Phrase[]): readonly string[] {
  const left = [...words]
  for (const { words: phrase } of own) {
    for (let at = 0; at < left.length; at += 1) {
      if (standsAt(left, at, phrase)) left.splice(at, phrase.length, '')
    }
  }
  return left
}
