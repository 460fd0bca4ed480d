import type {
  OwnAnswer,
  OwnAssessment,
  OwnCriterion,
} from '~/domain/dossier/letters/ownAssessment.ts'
import { type AssessorId, panel } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatList, formatPoint, formatWeight } from '~/i18n/formats.ts'
import type { Run, Runs, TextBlock } from '~/lib/TextDocument.ts'
import {
  bullets,
  heading,
  keptNext,
  type LetterStyle,
  note,
  paragraph,
  toldParagraph,
} from './LetterStyle.ts'

/** What one application was given, criterion by criterion, with its total and how it is reckoned. */
export function summaryBlocks(
  assessment: OwnAssessment,
  { scale, basis, criteria }: Setup,
  style: LetterStyle,
): readonly TextBlock[] {
  const { language } = style
  const words = style.words.score
  const best = scale.best === 'high' ? scale.max : scale.min
  const point = (value: number) => formatPoint(value, language)
  return [
    paragraph(
      words.scale(point(scale.min), point(scale.max), point(best)),
      ' ',
      words.basis[basis],
    ),
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        { head: words.criterion, align: 'start', width: 56 },
        { head: words.weight, align: 'end', width: 18 },
        { head: words.mean[basis], align: 'end', width: 26 },
      ],
      rows: assessment.criteria.map(({ criterion, mean }) => [
        [localText(criterion.name, language)],
        [formatWeight(criterion.weight, language)],
        [mean ? fractionText(mean, language) : words.unscored],
      ]),
      foot: [
        [
          [words.total],
          [''],
          [assessment.total ? fractionText(assessment.total, language) : words.noTotal],
        ],
      ],
    },
    ...assessment.leftOut.map(({ criterionId, reason }) =>
      toldParagraph(
        words.leftOut(criterionName({ criteria }, criterionId, language)),
        reason,
        style,
      ),
    ),
  ]
}

/** Every point and remark under its criterion, with who gave it. */
export const answerBlocks = (
  { criteria, assessors }: OwnAssessment,
  style: LetterStyle,
): readonly TextBlock[] =>
  criteria.flatMap(({ criterion, answers }) => {
    const { language } = style
    const words = style.words.score
    const name = localText(criterion.name, language)
    const nameOf = namesOf({ assessors }, style)
    return [
      heading(name, 2),
      ...(criterion.question ? [keptNext(note(localText(criterion.question, language)))] : []),
      {
        kind: 'table',
        caption: words.givenCaption(name),
        columns: [
          { head: words.assessor, align: 'start', width: 28 },
          { head: words.points, align: 'end', width: 16 },
          { head: words.remark, align: 'start', width: 56 },
        ],
        rows: answers.map((answer): readonly Runs[] => [
          [nameOf(answer.assessorId)],
          [markText(answer, style)],
          [remarkRun(answer, style) ?? words.noRemark],
        ]),
      },
    ]
  })

/** The remarks under their criteria, with the number each comes to; criteria without any are left out. */
export function remarkBlocks(
  { criteria, assessors }: OwnAssessment,
  { basis }: Setup,
  style: LetterStyle,
): readonly TextBlock[] {
  const { words, language } = style
  const nameOf = namesOf({ assessors }, style)
  const withRemarks = criteria.filter(hasRemark)
  if (withRemarks.length === 0) return []
  return [
    heading(words.heading.remarks, 2),
    ...withRemarks.flatMap(({ criterion, mean, answers }) => {
      const name = localText(criterion.name, language)
      const number = mean ? `, ${words.score.meanOf[basis](fractionText(mean, language))}` : ''
      return [
        paragraph({ text: `${name}${number}`, look: 'strong' }),
        bullets(
          answers.flatMap((answer): readonly Runs[] => {
            const { remark, assessorId } = answer
            if (!remark) return []
            if (remark.kind === 'withheld') return [[remarkGap(style), ` (${nameOf(assessorId)})`]]
            return [[words.score.remarkBy(words.quote(remark.text), nameOf(assessorId))]]
          }),
        ),
      ]
    }),
  ]
}

const hasRemark = ({ answers }: OwnCriterion): boolean =>
  answers.some(({ remark }) => remark !== null)

/** Who assessed, each with what makes the name a person: title and place of work. */
export const assessorBlocks = (
  { assessors }: OwnAssessment,
  { words }: LetterStyle,
): readonly TextBlock[] => [
  heading(words.heading.assessors),
  bullets(
    assessors.map(({ name, title, organisation }) => [
      [name, title, organisation].filter((part) => part !== null).join(', '),
    ]),
  ),
  paragraph(words.hearing.role),
]

/** The same in one sentence; nothing where nobody has. */
export const assessedBy = (
  { assessors }: OwnAssessment,
  { words, language }: LetterStyle,
): readonly TextBlock[] =>
  assessors.length === 0
    ? []
    : [
        paragraph(
          words.score.by(
            formatList(
              assessors.map(({ name }) => name),
              language,
            ),
          ),
        ),
      ]

const namesOf =
  ({ assessors }: Pick<OwnAssessment, 'assessors'>, { words }: LetterStyle) =>
  (assessorId: AssessorId): string =>
    assessorId === panel
      ? words.score.panel
      : (assessors.find(({ id }) => id === assessorId)?.name ?? assessorId)

function markText({ mark }: OwnAnswer, { words, language }: LetterStyle): string {
  if (!mark) return words.score.unscored
  if (mark.state === 'scored') return formatPoint(mark.points, language)
  return mark.state === 'abstained' ? words.score.abstained : words.score.inapplicable
}

function remarkRun({ remark }: OwnAnswer, style: LetterStyle): Run | null {
  if (!remark) return null
  return remark.kind === 'told' ? remark.text : remarkGap(style)
}

const remarkGap = ({ words }: LetterStyle): Run => ({
  text: words.gap.remarkWithheld,
  look: 'gap',
})
