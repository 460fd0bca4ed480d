import type { AccessPack, AccessPerson } from '~/domain/dossier/access/AccessPack.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { dash, formatPoint, formatWeight } from '~/i18n/formats.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import type { AccessStyle } from './AccessStyle.ts'
import { column, heading, paragraph, table } from './blocks.ts'
import { leftOutRows, personCells } from './leftOutRows.ts'

/** How points come to a total, for a reader who was not there. */
export function methodBlocks(
  { criteria, scale, basis, overallThreshold, quorum }: Setup,
  { words: { method }, messages, language }: AccessStyle,
): readonly TextBlock[] {
  const point = (value: number) => formatPoint(value, language)
  const scaleText = method.scale[scale.best](point(scale.min), point(scale.max))
  return [
    heading(method.title),
    paragraph(method.text(messages.sheet.basis[basis], scaleText)),
    ...table(
      method.caption,
      [
        column(method.criterion, 60),
        column(method.weight, 20, true),
        column(method.threshold, 20, true),
      ],
      criteria.map(({ name, weight, threshold }) => [
        localText(name, language),
        formatWeight(weight, language),
        threshold === null ? dash : point(threshold),
      ]),
    ),
    ...(overallThreshold === null ? [] : [paragraph(method.overall(point(overallThreshold)))]),
    paragraph(method.quorum(quorum)),
  ]
}

/** Who assessed, with what makes them fit for it. */
export const peopleBlocks = (
  people: readonly AccessPerson[],
  style: AccessStyle,
): readonly TextBlock[] => {
  const { people: own } = style.words
  return [
    heading(own.title),
    ...table(
      own.caption,
      [column(own.name, 28), column(own.position, 36), column(own.competence, 36)],
      people.map((person) => personCells(person, style)),
    ),
  ]
}

/** What was left out, with the rule in words under its number. */
export function leftOutBlocks(pack: AccessPack, style: AccessStyle): readonly TextBlock[] {
  const { leftOut } = style.words
  const rows = leftOutRows(pack, style)
  return [
    heading(leftOut.title),
    ...(rows.length === 0 ? [paragraph(leftOut.none)] : []),
    ...table(
      leftOut.caption,
      [
        column(leftOut.what, 26),
        column(leftOut.about, 22),
        column(leftOut.rule, 30),
        column(leftOut.basis, 22),
      ],
      rows.map(({ what, about, rule, ruleText, basis }) => [
        what,
        about,
        `${rule}: ${ruleText}`,
        basis,
      ]),
    ),
  ]
}
