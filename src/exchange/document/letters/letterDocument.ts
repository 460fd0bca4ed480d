import type { Letter } from '~/domain/dossier/letters/Letter.ts'
import type { Funder } from '~/domain/model/Setup.ts'
import type { Provenance } from '~/exchange/csv/Provenance.ts'
import { localText } from '~/exchange/document/localText.ts'
import { lettersWords } from '~/i18n/lettersWords.ts'
import type { Language } from '~/i18n/formats.ts'
import type { TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { commitmentBlocks } from './commitmentBlocks.ts'
import { funderRefusalBlocks } from './funderRefusalBlocks.ts'
import { hearingBlocks } from './hearingBlocks.ts'
import { closingBlocks, keptNext, type LetterStyle, paragraph } from './LetterStyle.ts'
import { refusalBlocks } from './refusalBlocks.ts'
import { rejectionBlocks } from './rejectionBlocks.ts'

/**
 * A letter as a draft to be read, filled in and signed by people. It says nowhere that it was sent:
 * its day is a gap, for a letter is dated when it goes out.
 */
export function letterDocument(
  letter: Letter,
  language: Language,
  { logDigest, version }: Provenance,
): TextDocument {
  const words = lettersWords[language]
  const style: LetterStyle = { words, language }
  const { application, area, setup, words: own } = letter.frame
  const { applicant, cvr, title, caseNumber } = application
  const sender = senderOf(letter)
  const from = sender?.name ?? own.authority
  const body = bodyOf(letter, style)
  return {
    language,
    title: titleOf(letter, style),
    subtitle: [
      cvr ? words.toWithCvr(applicant, cvr) : words.to(applicant),
      words.about(words.quote(title)),
      words.caseLine(caseNumber, localText(area.name, language)),
      words.round(setup.title),
    ],
    header: from === null ? words.draft : `${words.draft} · ${from}`,
    footer: `${words.footer(caseNumber)} · ${words.source(logDigest, version)}`,
    blocks: [
      paragraph(words.date, { text: words.dateGap, look: 'gap' }),
      ...body.slice(0, -1),
      // A signature does not stand alone on the last page.
      ...body.slice(-1).map(keptNext),
      ...closingBlocks(sender, own, style),
    ],
  }
}

/** The funder where the decision is its own, else nobody but the authority. */
function senderOf(letter: Letter): Funder | null {
  if (letter.kind === 'commitment') return letter.funder
  return letter.kind === 'funder-refusal' ? letter.answer.funder : null
}

function titleOf(letter: Letter, { words }: LetterStyle): string {
  switch (letter.kind) {
    case 'hearing':
      return words.hearing.title
    case 'rejection':
      return words.rejection.title
    case 'refusal':
      return words.refusal.title
    case 'funder-refusal':
      return words.funderRefusal.title(letter.answer.funder.name)
    case 'commitment': {
      const { title, titleWithConditions } = words.commitment
      return (letter.hasConditions ? titleWithConditions : title)(letter.funder.name)
    }
  }
}

function bodyOf(letter: Letter, style: LetterStyle): readonly TextBlock[] {
  switch (letter.kind) {
    case 'hearing':
      return hearingBlocks(letter, style)
    case 'rejection':
      return rejectionBlocks(letter, style)
    case 'refusal':
      return refusalBlocks(letter, style)
    case 'funder-refusal':
      return funderRefusalBlocks(letter, style)
    case 'commitment':
      return commitmentBlocks(letter, style)
  }
}
