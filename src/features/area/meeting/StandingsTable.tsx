import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { distanceText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { meetingWords } from '~/i18n/meetingWords.ts'
import type { Fraction } from '~/lib/fraction.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { StandingLine } from './standingsIn.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly rows: readonly StandingLine[]
  readonly totalText: (total: Fraction) => string
}

/** Who stands where, in few lines; whoever has a place in bold. */
export function StandingsTable({ sheet, rows, totalText }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(meetingWords)
  if (rows.length === 0) return null
  return (
    <table className="meeting-standings">
      <caption className="visually-hidden">
        {words.standingsOf(localText(sheet.area.name, language))}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{messages.area.column.rank}</th>
          <th scope="col">{messages.area.column.applicant}</th>
          <th scope="col">{messages.area.column.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ candidate, total, hasPlace, gap, isFieldTaken }) => (
          <tr key={candidate.caseNumber} data-place={hasPlace || undefined}>
            <td>
              {candidate.rank}.{candidate.isTied && ` ${messages.area.shared}`}
            </td>
            <th scope="row">
              <bdi>{candidate.application.applicant}</bdi>
              {sheet.area.kind === 'open' && (
                <span className="meeting-field">
                  {candidate.proposedField && <bdi>{candidate.proposedField}</bdi>}
                  {isFieldTaken && candidate.proposedField
                    ? ` · ${words.fieldTaken(candidate.proposedField)}`
                    : gap && ` · ${words.nearMiss(distanceText(gap, language))}`}
                </span>
              )}
            </th>
            <td className="meeting-number">{totalText(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
