import type { FailedCheck, RejectionLetter } from '~/domain/dossier/letters/rejectionLetterOf.ts'
import { formatMoment } from '~/i18n/formats.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import { heardBlocks } from './heardBlocks.ts'
import {
  bullets,
  complaintBlocks,
  gap,
  heading,
  type LetterStyle,
  paragraph,
  rulesBlocks,
  toldParagraph,
} from './LetterStyle.ts'

/** Which formal condition was not met, why, and what that rests on; nothing of the points. */
export function rejectionBlocks(letter: RejectionLetter, style: LetterStyle): readonly TextBlock[] {
  const { frame, failed, reason, documents, heard } = letter
  const { caseNumber, submittedAt } = frame.application
  const { words, language } = style
  return [
    paragraph(words.rejection.decision),
    heading(words.heading.failed),
    failed.length === 0
      ? gap(words.gap.failed)
      : bullets(failed.map((check) => failedRuns(check, frame, style))),
    heading(words.heading.reason),
    toldParagraph('', reason, style),
    heading(words.heading.documents),
    bullets([
      [
        submittedAt
          ? words.rejection.applicationReceived(caseNumber, formatMoment(submittedAt, language))
          : words.rejection.application(caseNumber),
      ],
      ...documents.map((fileName) => [words.rejection.document(fileName)]),
    ]),
    ...rulesBlocks(frame.words, style),
    // A rejection for a plain fact needs no hearing; one that was held is told.
    ...(heard.standing === 'unknown' ? [] : heardBlocks(heard, style)),
    ...complaintBlocks(frame.words, style),
  ]
}

function failedRuns(
  { check, isRuled, note }: FailedCheck,
  frame: RejectionLetter['frame'],
  style: LetterStyle,
): Runs {
  const words = style.words.rejection
  const withheld = { text: style.words.gap.textWithheld, look: 'gap' } as const
  return [
    { text: words.check[check], look: 'strong' },
    ` ${findingText(check, isRuled, frame, style)}`,
    ...(note ? [' ', note.kind === 'told' ? note.text : withheld] : []),
  ]
}

function findingText(
  check: FailedCheck['check'],
  isRuled: boolean,
  { application: { submittedAt, cvr }, setup: { deadline } }: RejectionLetter['frame'],
  { words: { rejection: words }, language }: LetterStyle,
): string {
  const ground = isRuled ? words.ruled : words.stated
  if (check === 'deadline' && submittedAt && deadline) {
    return words.late(formatMoment(submittedAt, language), formatMoment(deadline, language))
  }
  if (check === 'cvr') return cvr ? words.cvrInvalid(cvr) : words.cvrMissing
  return ground
}
