import type { FunderAnswer } from '~/domain/dossier/letters/funderRefusals.ts'
import type { Ground, RefusalLetter } from '~/domain/dossier/letters/refusalLetterOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatList, formatWeight } from '~/i18n/formats.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import { assessedBy, remarkBlocks, summaryBlocks } from './assessmentBlocks.ts'
import { heardBlocks } from './heardBlocks.ts'
import {
  bullets,
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
import { placeBlocks } from './placeBlocks.ts'

/** The decision, its rules, what counted for all, what counted here, the hearing, and how to complain. */
export function refusalBlocks(letter: RefusalLetter, style: LetterStyle): readonly TextBlock[] {
  const { frame, assessment, grounds, heard } = letter
  const { words } = style
  return [
    ...decisionBlocks(letter, style),
    ...rulesBlocks(frame.words, style),
    heading(words.heading.considerations),
    paragraph(words.refusal.discretion),
    bullets(assessment.criteria.map(({ criterion }) => criterionRuns(criterion, style))),
    paragraph(words.refusal.supports),
    ...grounds.map((ground) => groundBlock(ground, style)),
    ...(letter.lacksGround ? [gap(words.gap.ground)] : []),
    heading(words.heading.own),
    ...summaryBlocks(assessment, frame.setup, style),
    ...remarkBlocks(assessment, frame.setup, style),
    ...(letter.lacksRemarks ? [gap(words.gap.remarks)] : []),
    ...assessedBy(assessment, style),
    ...heardBlocks(heard, style),
    ...funderBlocks(letter.funders, style),
    ...complaintBlocks(frame.words, style),
  ]
}

function decisionBlocks(letter: RefusalLetter, style: LetterStyle): readonly TextBlock[] {
  const { frame, appointment, appointed } = letter
  const { language } = style
  const words = style.words.refusal
  const when = onDay(appointment.date, style)
  const area = localText(frame.area.name, language)
  const names = formatList(
    appointed.map(({ applicant }) => applicant),
    language,
  )
  const funders = formatList(
    frame.setup.funders.map(({ name }) => name),
    language,
  )
  return [
    paragraph(
      decider(frame.words, style),
      names === '' ? words.nobody(when, area) : words.appointed(when, names, area),
    ),
    ...(appointment.reference === '' ? [] : [paragraph(words.reference(appointment.reference))]),
    // Who is refused asks why before all else.
    ...placeBlocks(letter, style),
    ...(letter.isStale ? [gap(style.words.gap.stale)] : []),
    ...(funders === '' ? [] : [paragraph(words.noMoney(funders))]),
  ]
}

/** A criterion as one of the considerations that led the discretion: name, weight and question. */
function criterionRuns(
  { name, weight, question }: RefusalLetter['assessment']['criteria'][number]['criterion'],
  { words, language }: LetterStyle,
): Runs {
  const head = words.refusal.criterion(localText(name, language), formatWeight(weight, language))
  return question
    ? [{ text: `${head}: `, look: 'strong' }, localText(question, language)]
    : [{ text: head, look: 'strong' }]
}

function groundBlock({ by, category, text }: Ground, style: LetterStyle): TextBlock {
  const words = style.words.refusal
  const lead =
    category === null || category === 'other'
      ? words.ground[by]
      : words.groundOf[by](words.category[category])
  return toldParagraph(lead, text, style, style.words.gap.groundWithheld)
}

const funderBlocks = (
  funders: readonly FunderAnswer[],
  style: LetterStyle,
): readonly TextBlock[] =>
  funders.length === 0
    ? []
    : [
        heading(style.words.heading.funders),
        ...funders.flatMap((answer) => funderAnswerBlocks(answer, style)),
      ]

function funderAnswerBlocks(
  { funder, date, reference, reason }: FunderAnswer,
  style: LetterStyle,
): readonly TextBlock[] {
  const { words } = style
  return [
    paragraph(
      words.refusal.funder(funder.name, onDay(date, style)),
      ...(reference === '' ? [] : [' ', words.refusal.reference(reference)]),
    ),
    reason
      ? toldParagraph(`${words.heading.reason}: `, reason, style)
      : gap(words.gap.funderReason),
  ]
}
