import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { standingOf } from '~/domain/dossier/contestOf.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import { appointedIn } from './appointedIn.ts'
import { isCommitment } from './commitmentLetterOf.ts'
import { fundingBy } from './funderRefusals.ts'
import type { LetterName } from './Letter.ts'
import { candidateOn } from './letterFrameOf.ts'

/** Why there is no such letter to an applicant as things stand. */
export type LetterBar =
  | 'withdrawn'
  | 'rejected'
  | 'status-disputed'
  | 'formal-open'
  | 'not-rejected'
  | 'no-assessments'
  | 'hearing-disputed'
  | 'hearing-not-needed'
  | 'hearing-over'
  | 'area-settled'
  | 'area-unsettled'
  | 'appointment-disputed'
  | 'appointed'
  | 'funding-undecided'
  | 'funding-disputed'
  | 'funding-refused'
  | 'funding-committed'
  | 'unknown-funder'

/**
 * What keeps a letter from being written; null where nothing does [HE7]. Rejection and refusal never
 * go together: what was turned away for a formal condition was not assessed against the others.
 * Shape: `sheet` is that of the application's own area.
 */
export function letterBar(
  state: RoundState,
  sheet: AreaSheet,
  { kind, caseNumber, funderId }: LetterName,
): LetterBar | null {
  if (kind === 'rejection') return rejectionBar(state, caseNumber)
  if (kind === 'refusal')
    return standingBar(state, sheet, caseNumber) ?? refusalBar(state, sheet, caseNumber)
  if (kind === 'hearing')
    return standingBar(state, sheet, caseNumber) ?? hearingBar(state, sheet, caseNumber)
  const outcome = fundingBar(state, sheet, caseNumber, funderId)
  if (outcome !== 'committed' && outcome !== 'refused') return outcome
  if (kind === 'commitment') return outcome === 'committed' ? null : 'funding-refused'
  return outcome === 'refused' ? null : 'funding-committed'
}

function rejectionBar({ applications }: RoundState, caseNumber: CaseNumber): LetterBar | null {
  const { status } = standingOf(applications.get(caseNumber))
  if (status === 'disputed') return 'status-disputed'
  if (status === 'withdrawn') return 'withdrawn'
  return status === 'rejected' ? null : 'not-rejected'
}

/** What an application that people have taken out, or not let in yet, is not written to about. */
function standingBar(
  { applications }: RoundState,
  sheet: AreaSheet,
  caseNumber: CaseNumber,
): LetterBar | null {
  const { status } = standingOf(applications.get(caseNumber))
  if (status === 'disputed') return 'status-disputed'
  if (status !== 'active') return status
  return candidateOn(sheet, caseNumber).state === 'awaiting-ruling' ? 'formal-open' : null
}

function hearingBar(state: RoundState, sheet: AreaSheet, caseNumber: CaseNumber): LetterBar | null {
  if (appointedIn(state, sheet.area.id)) return 'area-settled'
  if (candidateOn(sheet, caseNumber).score.countingAssessments === 0) return 'no-assessments'
  const register = state.casefile.hearings.get(caseNumber)
  if (isDisputed(register)) return 'hearing-disputed'
  const hearing = settled(register) ?? null
  if (hearing?.standing === 'not-needed') return 'hearing-not-needed'
  if (hearing?.standing === 'passed') return 'hearing-over'
  // Where the assessors look again there is something new to lay before the applicant.
  return hearing?.standing === 'answered' && hearing.effect !== 're-assessment'
    ? 'hearing-over'
    : null
}

function refusalBar(
  state: RoundState,
  { area }: AreaSheet,
  caseNumber: CaseNumber,
): LetterBar | null {
  if (isDisputed(state.acts.appointments.get(area.id))) return 'appointment-disputed'
  const appointment = appointedIn(state, area.id)
  if (!appointment) return 'area-unsettled'
  return appointment.caseNumbers.includes(caseNumber) ? 'appointed' : null
}

function fundingBar(
  state: RoundState,
  { setup }: AreaSheet,
  caseNumber: CaseNumber,
  funderId: FunderId | null,
): LetterBar | 'committed' | 'refused' {
  if (funderId === null || setup.funders.every(({ id }) => id !== funderId)) return 'unknown-funder'
  if (isDisputed(state.acts.funding.get(caseNumber)?.get(funderId))) return 'funding-disputed'
  const decision = fundingBy(state, caseNumber, funderId)
  if (!decision || decision.outcome === 'undecided') return 'funding-undecided'
  return isCommitment(decision) ? 'committed' : 'refused'
}
