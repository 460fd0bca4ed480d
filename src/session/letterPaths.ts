import type { LetterKind, LetterName } from '~/domain/dossier/letters/Letter.ts'
import type { QuestionId, RoundId } from '~/domain/model/ids.ts'

/** What a letter is called in an address; a funder's refusal is told from the other by its funder. */
const slugs: Readonly<Record<LetterKind, string>> = {
  hearing: 'partshoering',
  rejection: 'afvisning',
  refusal: 'afslag',
  'funder-refusal': 'afslag',
  commitment: 'tilsagn',
}

/** Addresses of letters and notes. They are fetched with the pages that lead there. */
export const letterPaths = {
  letter: (roundId: RoundId, { kind, caseNumber, funderId }: LetterName) => {
    const page = `#/runde/${roundId}/breve/${encodeURIComponent(caseNumber)}/${slugs[kind]}`
    return funderId === null ? page : `${page}?bevillingsgiver=${encodeURIComponent(funderId)}`
  },
  note: (roundId: RoundId, questionId: QuestionId) =>
    `#/runde/${roundId}/indstilling/notat/${questionId}`,
} as const

/** The kind of letter an address names; undefined where it names none. */
export const letterKindAt = (slug: string, isFunders: boolean): LetterKind | undefined =>
  slug === slugs.refusal
    ? isFunders
      ? 'funder-refusal'
      : 'refusal'
    : (['hearing', 'rejection', 'commitment'] as const).find((kind) => slugs[kind] === slug)
