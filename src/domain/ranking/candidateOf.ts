import { type CheckStanding, keepsOut } from '~/domain/eligibility/checkStandings.ts'
import { panel } from '~/domain/model/ids.ts'
import { applicationScore, type ApplicationScore } from '~/domain/scoring/applicationScore.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import type { AreaContest, Contender } from './AreaContest.ts'
import type { Candidate, CandidateState, StateReason } from './Candidate.ts'
import { thresholdReasons } from './thresholdReasons.ts'

/** A contender with its numbers and its state, before ranks are given [RK1]. */
export function candidateOf(contest: AreaContest, contender: Contender): Candidate {
  const { setup, criteria, scores } = contest
  const rows = scores.assessmentsOf(contender.caseNumber)
  const score = applicationScore(criteria, setup.scale, rows, basisRows(contest, contender))
  const formal = formalReasons(contest, contender)
  return {
    caseNumber: contender.caseNumber,
    ...stateOf(contest, contender, score, formal),
    isEligible: formal.length === 0,
    proposedField: contender.proposedField,
    score,
    rank: null,
    isTied: false,
    tieBreaks: [],
    recused: rows.filter(({ isRecused }) => isRecused).map(({ assessorId }) => assessorId),
  }
}

/** The rows that make the total: the assessors', or the panel's as one row [SC5]. */
export function basisRows(
  { setup, scores }: AreaContest,
  { caseNumber }: { readonly caseNumber: Contender['caseNumber'] },
): readonly AssessmentRow[] {
  if (setup.basis === 'mean') return scores.assessmentsOf(caseNumber)
  const marks = scores.panelMarksOf(caseNumber)
  return [{ assessorId: panel, isHandedIn: true, isRecused: false, marks }]
}

function formalReasons(
  { closedBecause }: AreaContest,
  { standing, checks }: Contender,
): readonly StateReason[] {
  if (standing.status === 'rejected') return [{ code: 'rejected', note: standing.reason }]
  if (standing.status === 'withdrawn') return [{ code: 'withdrawn', note: standing.reason }]
  if (standing.status === 'disputed') return [{ code: 'status-disputed' }]
  if (closedBecause !== null) return [{ code: 'area-closed', note: closedBecause }]
  return checks.filter(keepsOut).map((standing) => ({
    code: formalCode(standing),
    check: standing.check,
  }))
}

function formalCode({ outcome, isRuled }: CheckStanding) {
  if (outcome === 'disputed') return 'formal-disputed'
  return isRuled ? 'formal-ruled' : 'formal'
}

/** Whether a formal check keeps it out until somebody rules on the check, or rejects it [EL5]. */
export const awaitsFormalRuling = ({ reasons }: Pick<Candidate, 'reasons'>): boolean =>
  reasons.some(({ code }) => formalCodes.has(code))

const formalCodes: ReadonlySet<StateReason['code']> = new Set([
  'formal',
  'formal-ruled',
  'formal-disputed',
])

function stateOf(
  { setup, criteria }: AreaContest,
  { standing }: Contender,
  score: ApplicationScore,
  formal: readonly StateReason[],
): { readonly state: CandidateState; readonly reasons: readonly StateReason[] } {
  if (standing.status === 'withdrawn') return { state: 'withdrawn', reasons: formal }
  if (standing.status === 'disputed' || awaitsFormalRuling({ reasons: formal })) {
    return { state: 'awaiting-ruling', reasons: formal }
  }
  if (formal.length > 0) return { state: 'ineligible', reasons: formal }
  const missing = missingReasons(score)
  if (score.total === null || missing.length > 0) return { state: 'incomplete', reasons: missing }
  const below = thresholdReasons(setup, criteria, score.criteria)
  return below.length > 0
    ? { state: 'below-threshold', reasons: below }
    : { state: 'ranked', reasons: [] }
}

function missingReasons({ criteria }: ApplicationScore): readonly StateReason[] {
  const open = criteria.filter(({ mean }) => mean === null)
  const isUntouched = open.length === criteria.length && !open.some((c) => c.isInapplicableToAll)
  if (isUntouched && open.length > 0) return [{ code: 'no-assessments' }]
  return open.map(({ criterionId, isInapplicableToAll }) => ({
    code: isInapplicableToAll ? 'inapplicable-to-all' : 'no-points',
    criterionId,
  }))
}
