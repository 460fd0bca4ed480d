import type { HeardAs } from '~/domain/dossier/letters/heardAs.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { dayText, gap, heading, type LetterStyle, paragraph, toldParagraph } from './LetterStyle.ts'

/** What a decision says of the hearing before it, and what it has led to. */
export const heardBlocks = (heard: HeardAs, style: LetterStyle): readonly TextBlock[] => [
  heading(style.words.heading.hearing),
  ...heardParagraphs(heard, style),
]

function heardParagraphs(heard: HeardAs, style: LetterStyle): readonly TextBlock[] {
  const words = style.words.heard
  const day = (date: string) => dayText(date, style)
  switch (heard.standing) {
    case 'unknown':
      return [gap(style.words.gap.hearing)]
    case 'not-needed':
      return [toldParagraph(words.notNeeded, heard.reason, style)]
    case 'sent':
      return [gap(style.words.gap.hearingOpen(day(heard.sentOn), day(heard.due)))]
    case 'passed':
      return [
        paragraph(words.passed(day(heard.sentOn), day(heard.due))),
        toldParagraph(words.covered, heard.what, style),
      ]
    case 'answered':
      return answeredParagraphs(heard, style)
  }
}

function answeredParagraphs(
  { what, sentOn, answeredOn, answer, effect, grounds }: HeardAs & { standing: 'answered' },
  style: LetterStyle,
): readonly TextBlock[] {
  const words = style.words.heard
  return [
    paragraph(words.answered(dayText(sentOn, style), dayText(answeredOn, style))),
    toldParagraph(words.covered, what, style),
    toldParagraph(words.answer, answer, style),
    effect === null ? gap(style.words.gap.hearingEffect) : paragraph(words.effect[effect]),
    ...(grounds ? [toldParagraph(words.grounds, grounds, style)] : []),
  ]
}
