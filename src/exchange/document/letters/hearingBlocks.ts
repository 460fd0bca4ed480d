import type { HearingLetter } from '~/domain/dossier/letters/hearingLetterOf.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { answerBlocks, assessorBlocks, summaryBlocks } from './assessmentBlocks.ts'
import {
  bullets,
  dayText,
  gap,
  heading,
  type LetterStyle,
  paragraph,
  rulesBlocks,
  toldParagraph,
} from './LetterStyle.ts'

/** What is laid before the applicant, the question, the day to answer by, and who has assessed. */
export function hearingBlocks(
  { frame, assessment, what, due }: HearingLetter,
  style: LetterStyle,
): readonly TextBlock[] {
  const { words } = style
  const { recipient } = frame.words
  const [before, after] = words.hearing.why
  const [lead, end] = words.hearing.due
  return [
    paragraph(words.hearing.handled(frame.setup.title)),
    paragraph(before, recipient ?? { text: words.someone, look: 'gap' }, after),
    heading(words.heading.asked),
    paragraph(words.hearing.ask),
    bullets(words.hearing.questions.map((question) => [question])),
    ...(what ? [toldParagraph(words.hearing.covers, what, style)] : []),
    due === null
      ? gap(words.gap.due)
      : paragraph(lead, { text: dayText(due, style), look: 'strong' }, end),
    paragraph(words.hearing.silent),
    heading(words.heading.assessment),
    paragraph(words.hearing.onlyOwn),
    ...summaryBlocks(assessment, frame.setup, style),
    ...answerBlocks(assessment, style),
    ...assessorBlocks(assessment, style),
    ...rulesBlocks(frame.words, style),
  ]
}
