import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, type Language } from '~/i18n/formats.ts'

interface Props {
  readonly ranked: readonly SheetCandidate[]
  readonly messages: Messages
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
}

/** The notes to the starred rows: who is missing, and how far that can move the total [SC7]. */
export function BoundsNotes({ ranked, messages, language, nameOf }: Props) {
  const starred = ranked.filter(({ score }) => score.missingFrom.length > 0)
  if (starred.length === 0) return null
  return (
    <ul className="note">
      {starred.map(({ caseNumber, application, score }) => (
        <li key={caseNumber}>
          {messages.area.boundsNote(
            application.applicant,
            fractionText(score.bounds.low, language),
            fractionText(score.bounds.high, language),
            formatList(score.missingFrom.map(nameOf), language),
          )}
        </li>
      ))}
    </ul>
  )
}
