import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import type { LetterFrame } from './Letter.ts'
import { candidateOn, letterFrameOf } from './letterFrameOf.ts'
import { type OwnAssessment, ownAssessment } from './ownAssessment.ts'
import { type ToldText, toldTo } from './ToldText.ts'

/** `Partshøringsbrev`: what is laid before an applicant, and until when they may answer [HE4]. */
export interface HearingLetter {
  readonly kind: 'hearing'
  readonly frame: LetterFrame
  readonly assessment: OwnAssessment
  /** What was recorded as laid before them, besides the assessments; null while nobody has. */
  readonly what: ToldText | null
  readonly due: CalendarDate | null
}

/** Shape: `sheet` is that of the application's own area. */
export function hearingLetterOf(
  state: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
): HearingLetter {
  const candidate = candidateOn(sheet, caseNumber)
  const told = toldTo(state, caseNumber)
  const hearing = settled(state.casefile.hearings.get(caseNumber)) ?? null
  const sent = hearing?.standing === 'sent' ? hearing : null
  return {
    kind: 'hearing',
    frame: letterFrameOf(sheet, candidate),
    assessment: ownAssessment(state, sheet, candidate, told),
    what: sent && told(sent.what),
    due: sent?.due ?? null,
  }
}
