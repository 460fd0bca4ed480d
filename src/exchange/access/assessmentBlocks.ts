import type { AccessAnswer, PartyPack } from '~/domain/dossier/access/AccessPack.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { formatPoint } from '~/i18n/formats.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import type { AccessStyle } from './AccessStyle.ts'
import { column, heading, paragraph, table } from './blocks.ts'
import { personText } from './personText.ts'

/** Every assessment of the party's application that was handed in, and the panel's points. */
export function assessmentBlocks(pack: PartyPack, style: AccessStyle): readonly TextBlock[] {
  const { words } = style
  const { assessments: own } = words
  return [
    heading(own.title),
    ...(pack.assessments.length === 0 ? [paragraph(own.none)] : []),
    ...pack.assessments.flatMap(({ person, isCounting, answers }) => {
      const who = personText(pack.people, person, words)
      return [
        heading(own.by(who), 2),
        ...(isCounting ? [] : [paragraph(own.notCounting)]),
        ...answerTable(own.caption(who), answers, pack, style),
      ]
    }),
    ...(pack.panelAnswers.length === 0
      ? []
      : [heading(own.panel, 2), ...answerTable(own.panel, pack.panelAnswers, pack, style)]),
  ]
}

function answerTable(
  caption: string,
  answers: readonly AccessAnswer[],
  { setup, documents }: PartyPack,
  style: AccessStyle,
): readonly TextBlock[] {
  const {
    words: { assessments: own },
    language,
  } = style
  const order = setup.criteria.map(({ id }) => id)
  const inOrder = answers.toSorted(
    (a, b) => order.indexOf(a.criterionId) - order.indexOf(b.criterionId),
  )
  return table(
    caption,
    [column(own.criterion, 30), column(own.mark, 12, true), column(own.remark, 58)],
    inOrder.map(({ criterionId, mark, remark, evidence }) => [
      criterionName(setup, criterionId, language),
      markText(mark, style),
      [
        remark ?? '',
        ...evidence.map(({ sha256, page, quote }) => {
          const file = documents.find((one) => one.sha256 === sha256)?.fileName
          const place = quote === null ? own.page(page) : own.quote(page, quote)
          return `${own.evidence}: ${file === undefined ? place : `${file}, ${place}`}`
        }),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ]),
  )
}

function markText(
  mark: AccessAnswer['mark'],
  { words: { assessments: own }, language }: AccessStyle,
): string {
  if (mark === null) return own.marks.none
  return mark.state === 'scored' ? formatPoint(mark.points, language) : own.marks[mark.state]
}
