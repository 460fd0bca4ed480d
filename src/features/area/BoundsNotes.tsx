import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Bounds } from '~/domain/scoring/scoreBounds.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, type Language } from '~/i18n/formats.ts'

interface Props {
  readonly ranked: readonly SheetCandidate[]
  readonly messages: Messages
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
  /** What a total can become; by the round's weights unless it says otherwise. */
  readonly boundsOf?: (candidate: SheetCandidate) => Bounds
}

/** The notes to the starred rows: who is missing, and how far that can move the total [SC7]. */
export function BoundsNotes({ ranked, messages, language, nameOf, boundsOf = ownBounds }: Props) {
  const starred = ranked.filter(({ score }) => score.missingFrom.length > 0)
  if (starred.length === 0) return null
  return (
    <ul className="note">
      {starred.map((candidate) => {
        const { low, high } = boundsOf(candidate)
        return (
          <li key={candidate.caseNumber}>
            {messages.area.boundsNote(
              candidate.application.applicant,
              fractionText(low, language),
              fractionText(high, language),
              formatList(candidate.score.missingFrom.map(nameOf), language),
            )}
          </li>
        )
      })}
    </ul>
  )
}

const ownBounds = ({ score }: SheetCandidate): Bounds => score.bounds
