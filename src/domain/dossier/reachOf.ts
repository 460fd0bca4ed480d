import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { candidateOf } from '~/domain/ranking/candidateOf.ts'
import { type Merit, meritOf } from '~/domain/ranking/merit.ts'
import type { AssessmentRow, ScoreTable } from '~/domain/scoring/ScoreTable.ts'

/** How far what is missing of an application can take it. */
export interface Reach {
  readonly caseNumber: CaseNumber
  /** Null where the ranking has no fields, or the application names none. */
  readonly field: string | null
  /** At its best; null when nothing that may come could rank it. */
  readonly best: Merit | null
  /** At its worst; null when it is not ranked now, or may fall below a threshold. */
  readonly worst: Merit | null
}

/**
 * The two ends of what may come of a candidate, exact.
 * A missing assessment may come with any points, also where it has some already, for they may be
 * changed until it is handed in; or it may never come. Both ends are reached when all of them come
 * with one and the same end of the scale: fewer, or an abstention, only pulls less [SC7].
 */
export function reachOf(contest: AreaContest, candidate: Candidate): Reach {
  const { caseNumber } = candidate
  const { min, max, best } = contest.setup.scale
  const field = contest.area.kind === 'open' ? candidate.proposedField : null
  const now = rankedMerit(contest, candidate)
  if (candidate.score.missingFrom.length === 0) return { caseNumber, field, best: now, worst: now }
  const [most, least] = best === 'high' ? [max, min] : [min, max]
  return {
    caseNumber,
    field,
    best: meritWith(contest, caseNumber, most),
    worst: now && meritWith(contest, caseNumber, least),
  }
}

const rankedMerit = ({ setup }: AreaContest, { state, caseNumber, score }: Candidate) =>
  state === 'ranked' ? meritOf(caseNumber, score, setup) : null

function meritWith(contest: AreaContest, caseNumber: CaseNumber, points: Points): Merit | null {
  const contender = contest.contenders.find((each) => each.caseNumber === caseNumber)
  const marks = new Map(
    contest.criteria.map(({ id }) => [id, { state: 'scored', points } as const]),
  )
  const scores = withRows(contest.scores, (rows) =>
    rows.map((row) => (isMissing(row) ? { ...row, isHandedIn: true, marks } : row)),
  )
  return contender ? rankedMerit(contest, candidateOf({ ...contest, scores }, contender)) : null
}

/** The contest in which of all that is missing only one person's assessments still come. */
export const withOnly = (contest: AreaContest, assessorId: AssessorId): AreaContest => ({
  ...contest,
  scores: withRows(contest.scores, (rows) =>
    rows.filter((row) => !isMissing(row) || row.assessorId === assessorId),
  ),
})

const isMissing = ({ isHandedIn, isRecused }: AssessmentRow): boolean => !isHandedIn && !isRecused

const withRows = (
  scores: ScoreTable,
  to: (rows: readonly AssessmentRow[]) => readonly AssessmentRow[],
): ScoreTable => ({
  ...scores,
  assessmentsOf: (caseNumber) => to(scores.assessmentsOf(caseNumber)),
})
