import type {
  CommitmentLetter,
  CommittedCondition,
} from '~/domain/dossier/letters/commitmentLetterOf.ts'
import { dash, formatKroner, formatList } from '~/i18n/formats.ts'
import type { Runs, TextBlock } from '~/lib/TextDocument.ts'
import {
  bullets,
  complaintBlocks,
  dayText,
  decider,
  gap,
  heading,
  type LetterStyle,
  onDay,
  paragraph,
  rulesBlocks,
  toldParagraph,
} from './LetterStyle.ts'

/** What one funder gives year by year, on which conditions, and what that presupposes. */
export function commitmentBlocks(
  letter: CommitmentLetter,
  style: LetterStyle,
): readonly TextBlock[] {
  const { frame, funder, date, reference, hasConditions, granted, isLess } = letter
  const { words, language } = style
  const decided = hasConditions
    ? words.commitment.decisionWithConditions
    : words.commitment.decision
  return [
    paragraph(decided(funder.name, onDay(date, style), formatKroner(granted, language))),
    reference === '' ? gap(words.gap.reference) : paragraph(words.commitment.reference(reference)),
    ...amountBlocks(letter, style),
    ...(hasConditions ? conditionBlocks(letter, style) : []),
    heading(words.heading.reservations),
    appointedBlock(letter, style),
    paragraph(words.commitment.onItsOwn(funder.name)),
    gap(words.gap.reservation),
    ...rulesBlocks(frame.words, style),
    // Where the applicant has got all that was asked for, unconditionally, there is nothing to complain of.
    ...(isLess || hasConditions ? complaintBlocks(frame.words, style) : []),
  ]
}

function amountBlocks(
  { funder, years, asked, granted, isLess, reason }: CommitmentLetter,
  style: LetterStyle,
): readonly TextBlock[] {
  const { words, language } = style
  const { commitment } = words
  const kroner = (ore: number) => formatKroner(ore, language)
  const open = years.filter(({ isOpen }) => isOpen).map(({ year }) => String(year))
  return [
    heading(words.heading.amounts),
    {
      kind: 'table',
      caption: commitment.caption(funder.name),
      columns: [
        { head: commitment.year, align: 'start', width: 30 },
        { head: commitment.asked, align: 'end', width: 35 },
        { head: commitment.granted, align: 'end', width: 35 },
      ],
      rows: years.map((year) => [
        [String(year.year)],
        [year.asked === null ? dash : kroner(year.asked)],
        [
          year.granted !== null
            ? kroner(year.granted)
            : year.isOpen
              ? commitment.open
              : commitment.nothing,
        ],
      ]),
      foot: [[[commitment.sum], [kroner(asked)], [kroner(granted)]]],
    },
    ...(open.length > 0
      ? [paragraph(commitment.openYears(formatList(open, language), funder.name))]
      : []),
    ...(isLess
      ? [reason ? toldParagraph(commitment.less, reason, style) : gap(words.gap.lessReason)]
      : []),
  ]
}

const conditionBlocks = (
  { conditions }: CommitmentLetter,
  style: LetterStyle,
): readonly TextBlock[] => [
  heading(style.words.heading.conditions),
  paragraph(style.words.commitment.conditions),
  bullets(
    conditions.map((condition) => conditionRuns(condition, style)),
    true,
  ),
]

function conditionRuns(condition: CommittedCondition, style: LetterStyle): Runs {
  const { gap: gaps, commitment } = style.words
  if (!condition) return [{ text: gaps.conditionDisputed, look: 'gap' }]
  const { text, due, standing } = condition
  const told =
    text.kind === 'told' ? text.text : ({ text: gaps.conditionWithheld, look: 'gap' } as const)
  const isSettled = standing === 'met' || standing === 'not-met'
  return [
    told,
    '\n',
    due ? commitment.due(dayText(due, style)) : ({ text: gaps.conditionDue, look: 'gap' } as const),
    ...(isSettled ? [' ', commitment.standing[standing]] : []),
  ]
}

function appointedBlock({ appointed, frame }: CommitmentLetter, style: LetterStyle): TextBlock {
  const { words } = style
  if (appointed.standing !== 'yes') return gap(words.gap.notAppointed)
  const { presupposes, appointed: has } = words.commitment
  return paragraph(presupposes, decider(frame.words, style), has(onDay(appointed.date, style)))
}
