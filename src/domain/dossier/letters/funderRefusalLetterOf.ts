import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import { type Appointed, appointmentOf } from './appointedIn.ts'
import { type FunderAnswer, funderRefusals } from './funderRefusals.ts'
import { type HeardAs, heardAs } from './heardAs.ts'
import type { LetterFrame } from './Letter.ts'
import { candidateOn, letterFrameOf } from './letterFrameOf.ts'
import { type OwnAssessment, ownAssessment } from './ownAssessment.ts'
import { toldTo } from './ToldText.ts'

/** `Afslag` by one funder: it gives nothing, whether or not the minister has appointed. */
export interface FunderRefusalLetter {
  readonly kind: 'funder-refusal'
  readonly frame: LetterFrame
  readonly answer: FunderAnswer
  readonly appointed: Appointed
  readonly assessment: OwnAssessment
  readonly heard: HeardAs
}

/**
 * Shape: `sheet` is that of the application's own area.
 * Throws RangeError where the funder has not refused.
 */
export function funderRefusalLetterOf(
  state: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
  funderId: FunderId,
): FunderRefusalLetter {
  const candidate = candidateOn(sheet, caseNumber)
  const answer = funderRefusals(state, sheet.setup, caseNumber).find(
    ({ funder }) => funder.id === funderId,
  )
  if (!answer) throw new RangeError('funderRefusalLetterOf got a funder that has not refused')
  const told = toldTo(state, caseNumber)
  return {
    kind: 'funder-refusal',
    frame: letterFrameOf(sheet, candidate),
    answer,
    appointed: appointmentOf(state, sheet.area.id, caseNumber),
    assessment: ownAssessment(state, sheet, candidate, told),
    heard: heardAs(state, caseNumber, told),
  }
}
