import type { LetterName } from '~/domain/dossier/letters/Letter.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { LetterPagesWords } from '~/i18n/da/letterPages.ts'

/** What a letter is called in a list: `Tilsagn fra Uddannelses- og Forskningsministeriet`. */
export function letterTitle(
  { kind, funderId }: LetterName,
  { funders }: Pick<Setup, 'funders'>,
  words: LetterPagesWords,
): string {
  const name = words.kind[kind]
  if (funderId === null) return name
  return words.from(name, funders.find(({ id }) => id === funderId)?.name ?? funderId)
}
