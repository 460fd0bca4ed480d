import type { FunderRefusalLetter } from '~/domain/dossier/letters/funderRefusalLetterOf.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { assessedBy, remarkBlocks, summaryBlocks } from './assessmentBlocks.ts'
import { heardBlocks } from './heardBlocks.ts'
import {
  complaintBlocks,
  decider,
  gap,
  heading,
  type LetterStyle,
  onDay,
  paragraph,
  rulesBlocks,
  toldParagraph,
} from './LetterStyle.ts'

/** One funder's own refusal: its reason first, then what the case knows of the application. */
export function funderRefusalBlocks(
  { frame, answer, appointed, assessment, heard }: FunderRefusalLetter,
  style: LetterStyle,
): readonly TextBlock[] {
  const { words } = style
  const { funder, date, reference, reason } = answer
  return [
    paragraph(words.funderRefusal.decision(funder.name, onDay(date, style))),
    reference === '' ? gap(words.gap.reference) : paragraph(words.refusal.reference(reference)),
    ...(appointed.standing === 'yes'
      ? [
          paragraph(
            decider(frame.words, style),
            words.funderRefusal.appointed(onDay(appointed.date, style)),
          ),
        ]
      : []),
    ...(appointed.standing === 'no' ? [paragraph(words.funderRefusal.notAppointed)] : []),
    ...rulesBlocks(frame.words, style),
    heading(words.heading.reason),
    reason ? toldParagraph('', reason, style) : gap(words.gap.funderReason),
    heading(words.heading.assessment),
    paragraph(words.funderRefusal.facts),
    ...summaryBlocks(assessment, frame.setup, style),
    ...remarkBlocks(assessment, frame.setup, style),
    ...assessedBy(assessment, style),
    ...heardBlocks(heard, style),
    ...complaintBlocks(frame.words, style),
  ]
}
