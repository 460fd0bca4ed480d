import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { type Duel, duelOf } from '~/domain/dossier/duelOf.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { apartText, distanceText, fractionText } from '~/exchange/document/fractionText.ts'
import { dash } from '~/i18n/formats.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { compare, type Fraction, subtract, zero } from '~/lib/fraction.ts'
import type { LetterStyle } from './LetterStyle.ts'

/** The two an area is about, criterion by criterion, as the sum their distance is [ME1]. */
export function duelTable(sheet: AreaSheet, style: LetterStyle): readonly TextBlock[] {
  const duel = duelOf(sheet)
  if (!duel) return []
  const { first, second, terms, rest, distance } = duel
  const { language } = style
  const words = style.words.note
  const [own, other] = [first.application.applicant, second.application.applicant]
  const [total, otherTotal] = totalsOf(duel)
  const ahead = (points: Fraction) => signed(points, style)
  return [
    {
      kind: 'table',
      caption: words.duelCaption(own, other),
      columns: [
        { head: words.criterion, align: 'start', width: 40 },
        { head: own, align: 'end', width: 20 },
        { head: other, align: 'end', width: 20 },
        { head: words.distance, align: 'end', width: 20 },
      ],
      rows: [
        ...terms.map((term) => [
          [criterionName(sheet.setup, term.criterionId, language)],
          [fractionText(term.first, language)],
          [fractionText(term.second, language)],
          [ahead(term.points)],
        ]),
        ...(rest ? [[[words.rest(rest.count)], [dash], [dash], [ahead(rest.points)]]] : []),
      ],
      foot: [
        [
          [words.total],
          [apartText(total, otherTotal, language)],
          [apartText(otherTotal, total, language)],
          [ahead(distance)],
        ],
      ],
    },
  ]
}

const totalsOf = ({ first, second }: Duel): readonly [Fraction, Fraction] => [
  first.score.total ?? zero,
  second.score.total ?? zero,
]

/** A share of the distance: with a plus where it speaks for the first, a minus where for the second. */
function signed(points: Fraction, { language }: LetterStyle): string {
  const order = compare(points, zero)
  if (order === 0) return distanceText(points, language)
  return order > 0
    ? `+${distanceText(points, language)}`
    : `−${distanceText(subtract(zero, points), language)}`
}
