import type { LettersWords } from '~/i18n/da/letters.ts'
import { formatDay, type Language } from '~/i18n/formats.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import type { ToldText } from '~/domain/dossier/letters/ToldText.ts'
import type { Funder, LetterWords } from '~/domain/model/Setup.ts'

/** Whose words a letter is written in. */
export interface LetterStyle {
  readonly words: LettersWords
  readonly language: Language
}

/** A calendar day as it is printed; in brackets where there is none. */
export const dayText = (date: string | null, { words, language }: LetterStyle): string =>
  date === null ? words.noDay : formatDay(`${date}T12:00:00Z`, language)

/** "den 3. juli 2020". */
export const onDay = (date: string | null, style: LetterStyle): string =>
  style.words.day(dayText(date, style))

export const heading = (text: string, level: 1 | 2 = 1): TextBlock => ({
  kind: 'heading',
  level,
  text,
})

export const paragraph = (...runs: Runs): TextBlock => ({ kind: 'paragraph', runs })

/** On the page of what follows, where it is a paragraph. */
export const keptNext = (block: TextBlock): TextBlock =>
  block.kind === 'paragraph' ? { ...block, keepsNext: true } : block

export const note = (...runs: Runs): TextBlock => ({ kind: 'paragraph', runs, look: 'note' })

/** A place where somebody has to write before it is sent. */
export const gap = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text], look: 'gap' })

export const bullets = (items: readonly Runs[], isNumbered = false): TextBlock => ({
  kind: 'list',
  isNumbered,
  items,
})

/** What people wrote after its lead, or the place where it has to be written anew. */
export const toldParagraph = (
  lead: string,
  told: ToldText,
  { words }: LetterStyle,
  withheld = words.gap.textWithheld,
): TextBlock => (told.kind === 'told' ? paragraph(lead, told.text) : gap(withheld))

/** The one who decides, first in a sentence; a gap where the setup does not say who that is. */
export function decider({ recipient }: LetterWords, { words }: LetterStyle): Runs[number] {
  if (recipient === null) return { text: words.someone, look: 'gap' }
  return recipient.charAt(0).toUpperCase() + recipient.slice(1)
}

/** Rules and call, as the setup has them. */
export const rulesBlocks = (
  { legalBasis }: LetterWords,
  { words }: LetterStyle,
): readonly TextBlock[] => [
  heading(words.heading.rules),
  legalBasis === null ? gap(words.gap.legalBasis) : paragraph(legalBasis),
]

/** Guidance on complaint, as the setup has it. */
export const complaintBlocks = (
  { complaint }: LetterWords,
  { words }: LetterStyle,
): readonly TextBlock[] => [
  heading(words.heading.complaint),
  complaint === null ? gap(words.gap.complaint) : paragraph(complaint),
]

/** Who writes: the authority, or the funder where the decision is its own. */
export const closingBlocks = (
  sender: Pick<Funder, 'name'> | null,
  { authority }: LetterWords,
  { words }: LetterStyle,
): readonly TextBlock[] => [
  keptNext(paragraph(words.sincerely)),
  ...(sender === null && authority === null ? [gap(words.gap.authority)] : []),
  paragraph(...((sender?.name ?? authority) ? [`${sender?.name ?? authority}\n`] : []), {
    text: words.signatureGap,
    look: 'gap',
  }),
]
