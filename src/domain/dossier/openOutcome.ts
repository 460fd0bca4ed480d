import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { compare, type Fraction } from '~/lib/fraction.ts'

/** Whether the assessments that are missing could change who is in front. */
export type OpenOutcome =
  /** Every assessment that was assigned or begun has been handed in. */
  | { readonly kind: 'nothing-missing' }
  /** Whatever they say, the same ones stay in front. */
  | { readonly kind: 'settled' }
  | {
      readonly kind: 'open'
      /** Not in front now, and may come there. */
      readonly rivals: readonly CaseNumber[]
      /** Whose missing assessments alone, all others left out, could change it. */
      readonly decisive: readonly AssessorId[]
      /** Whose missing assessments could do so only together with others'. */
      readonly together: readonly AssessorId[]
    }

/**
 * Judges an area by its bounds [PA3]: an application outside may come in front when the most it can
 * get reaches the least that one in front can get, and one of the two is missing something. With a
 * threshold anybody who is missing something may pass it or fail it.
 * Errs on one side only: it may say `open` of what is settled (a tie that the cascade would break,
 * a field that is taken), never the other way. On the panel's points nothing individual is missing.
 */
export function openOutcome(contest: AreaContest): OpenOutcome {
  const missing = missingIn(contest)
  if (missing.length === 0) return { kind: 'nothing-missing' }
  const rivals = rivalsIn(contest)
  if (rivals.length === 0) return { kind: 'settled' }
  const people = [...new Set(missing.map(({ assessorId }) => assessorId))]
  const alone = (assessorId: AssessorId) => rivalsIn(withOnly(contest, assessorId)).length > 0
  const decisive = people.filter(alone)
  return {
    kind: 'open',
    rivals,
    decisive,
    together: people.filter((id) => !decisive.includes(id)),
  }
}

interface Missing {
  readonly caseNumber: CaseNumber
  readonly assessorId: AssessorId
}

/** The assessments that are still to come, of applications that may be ranked. */
function missingIn(contest: AreaContest): readonly Missing[] {
  if (contest.setup.basis === 'panel') return []
  return rankArea(contest)
    .filter(({ isEligible }) => isEligible)
    .flatMap(({ caseNumber, score }) =>
      score.missingFrom.map((assessorId) => ({ caseNumber, assessorId })),
    )
}

function rivalsIn(contest: AreaContest): readonly CaseNumber[] {
  const candidates = rankArea(contest)
  const { holders, tied } = selectInArea(contest, candidates)
  const inFront = new Set([...holders, ...tied])
  const isMissing = ({ score }: Candidate) => score.missingFrom.length > 0
  const eligible = candidates.filter(({ isEligible }) => isEligible)
  const front = eligible.filter(({ caseNumber }) => inFront.has(caseNumber))
  const hasThreshold =
    contest.setup.overallThreshold !== null ||
    contest.criteria.some(({ threshold }) => threshold !== null)
  const mayFall = (leader: Candidate) => hasThreshold && isMissing(leader)
  const reaches = (rival: Candidate, leader: Candidate): boolean =>
    (isMissing(rival) || isMissing(leader)) &&
    (mayFall(leader) || isAtLeast(mostOf(rival), leastOf(leader)))
  const { best } = contest.setup.scale
  const isAtLeast = (a: Fraction, b: Fraction): boolean =>
    best === 'high' ? compare(a, b) >= 0 : compare(a, b) <= 0
  const mostOf = ({ score: { bounds } }: Candidate) => (best === 'high' ? bounds.high : bounds.low)
  const leastOf = ({ score: { bounds } }: Candidate) => (best === 'high' ? bounds.low : bounds.high)
  const outside = eligible.filter(({ caseNumber }) => !inFront.has(caseNumber))
  const mayCome = (rival: Candidate): boolean =>
    front.length === 0 ? isMissing(rival) : front.some((leader) => reaches(rival, leader))
  const rivals = outside.filter(mayCome).map(({ caseNumber }) => caseNumber)
  // Those in front may part, or all of them fall, with nobody outside.
  const mayPart =
    tied.length > 0 && front.some((one) => isMissing(one))
      ? front.map(({ caseNumber }) => caseNumber)
      : []
  const falling = front.filter(mayFall).map(({ caseNumber }) => caseNumber)
  return [...new Set([...rivals, ...mayPart, ...(rivals.length === 0 ? falling : [])])]
}

/** The contest in which of all that is missing only one person's assessments still come. */
const withOnly = (contest: AreaContest, assessorId: AssessorId): AreaContest => ({
  ...contest,
  scores: {
    ...contest.scores,
    assessmentsOf: (caseNumber) =>
      contest.scores.assessmentsOf(caseNumber).filter((row) => isKept(row, assessorId)),
  },
})

const isKept = (row: AssessmentRow, assessorId: AssessorId): boolean =>
  row.isHandedIn || row.isRecused || row.assessorId === assessorId
