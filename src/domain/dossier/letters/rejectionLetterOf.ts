import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { keepsOut } from '~/domain/eligibility/checkStandings.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { type HeardAs, heardAs } from './heardAs.ts'
import type { LetterFrame } from './Letter.ts'
import { candidateOn, letterFrameOf } from './letterFrameOf.ts'
import { type ToldText, toldTo } from './ToldText.ts'

/** `Afvisning`: the application was not assessed, for a formal condition was not met. */
export interface RejectionLetter {
  readonly kind: 'rejection'
  readonly frame: LetterFrame
  /** The conditions that were not met; empty where no check says so. */
  readonly failed: readonly FailedCheck[]
  /** Why it was rejected. */
  readonly reason: ToldText
  /** Names of the files that came with the application. */
  readonly documents: readonly string[]
  readonly heard: HeardAs
}

export interface FailedCheck {
  readonly check: FormalCheck
  /** A person has ruled on it; else it is what the application itself says. */
  readonly isRuled: boolean
  readonly note: ToldText | null
}

/**
 * Shape: `sheet` is that of the application's own area.
 * Throws RangeError where the application is not rejected.
 */
export function rejectionLetterOf(
  state: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
): RejectionLetter {
  const candidate = candidateOn(sheet, caseNumber)
  const status = settled(state.applications.get(caseNumber)?.status)
  if (status?.status !== 'rejected') {
    throw new RangeError('rejectionLetterOf got an application that is not rejected')
  }
  const told = toldTo(state, caseNumber)
  return {
    kind: 'rejection',
    frame: letterFrameOf(sheet, candidate),
    failed: candidate.checks.filter(keepsOut).map(({ check, isRuled, rulings }) => {
      const note = rulings.length === 1 ? (rulings[0]?.value.note.trim() ?? '') : ''
      return { check, isRuled, note: note === '' ? null : told(note) }
    }),
    reason: told(status.reason),
    documents: documentsOf(state, caseNumber).map(({ fileName }) => fileName),
    heard: heardAs(state, caseNumber, told),
  }
}
