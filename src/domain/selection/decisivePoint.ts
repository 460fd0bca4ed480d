import { type AreaContest, placesIn } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { basisRows } from '~/domain/ranking/candidateOf.ts'
import { compareMerit, type Merit, meritOf } from '~/domain/ranking/merit.ts'
import { thresholdReasons } from '~/domain/ranking/thresholdReasons.ts'
import type { CountedPoint, CriterionScore } from '~/domain/scoring/criterionScore.ts'
import { countingRows, criterionScore } from '~/domain/scoring/criterionScore.ts'
import { weightedTotal } from '~/domain/scoring/weightedTotal.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { type Placed, placeHolders } from './placeHolders.ts'
import type { DecisivePoint } from './Selection.ts'

interface Standing {
  readonly merit: Merit
  readonly field: string | null
}

/** The first point that decides an area; null when none does [SE2]. */
export function decisivePoint(
  contest: AreaContest,
  candidates: readonly Candidate[],
): DecisivePoint | null {
  for (const point of decisivePoints(contest, candidates)) return point
  return null
}

/**
 * The points, by criterion order, case number and assessor, that one step up or down would change who
 * has a place, thresholds and cascade recomputed [SE2]; each once, and computed as they are asked for.
 * Only the moved application is computed anew: a point touches nobody else's numbers.
 */
export function* decisivePoints(
  contest: AreaContest,
  candidates: readonly Candidate[],
): Generator<DecisivePoint> {
  const places = placesIn(contest)
  const standings = candidates.flatMap((candidate) => standingOf(contest, candidate) ?? [])
  const before = outcomeKey(standings, places, contest)
  const touchable = candidates
    .filter(({ state }) => state === 'ranked' || state === 'below-threshold')
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
  for (const [order, criterion] of contest.criteria.entries()) {
    for (const candidate of touchable) {
      for (const { assessorId, points } of pointsInOrder(candidate, order)) {
        const to = stepsFrom(contest, points).find((moved) => {
          const row = { criterionId: criterion.id, assessorId, points: moved }
          const standing = standingOf(contest, withPoint(contest, candidate, row))
          const ranking = replaced(standings, candidate.caseNumber, standing, contest)
          return outcomeKey(ranking, places, contest) !== before
        })
        if (to !== undefined) {
          const { caseNumber } = candidate
          yield { caseNumber, assessorId, criterionId: criterion.id, from: points, to }
        }
      }
    }
  }
}

const pointsInOrder = ({ score }: Candidate, criterion: number): readonly CountedPoint[] =>
  (score.criteria[criterion]?.counted ?? []).toSorted((a, b) =>
    compareNatural(a.assessorId, b.assessorId),
  )

const stepsFrom = ({ setup: { scale } }: AreaContest, points: Points): readonly Points[] =>
  [points + scale.step, points - scale.step].filter((moved) => isOnScale(moved, scale))

interface MovedPoint extends CountedPoint {
  readonly criterionId: CriterionId
}

type Scored = Pick<Candidate, 'caseNumber' | 'proposedField'> & {
  readonly score: {
    readonly criteria: readonly CriterionScore[]
    readonly total: Merit['total'] | null
  }
}

/** The candidate as it would be with one point moved. */
function withPoint(contest: AreaContest, candidate: Candidate, point: MovedPoint): Scored {
  const rows = countingRows(basisRows(contest, candidate)).map((row) => movedRow(row, point))
  const criteria = candidate.score.criteria.map((score) =>
    score.criterionId === point.criterionId ? criterionScore(point.criterionId, rows) : score,
  )
  const total = weightedTotal(
    contest.criteria,
    criteria.map(({ mean }) => mean),
  )
  return { ...candidate, score: { criteria, total } }
}

const movedRow = (row: AssessmentRow, { assessorId, criterionId, points }: MovedPoint) =>
  row.assessorId === assessorId
    ? { ...row, marks: new Map(row.marks).set(criterionId, { state: 'scored', points } as const) }
    : row

function standingOf(contest: AreaContest, candidate: Scored | Candidate): Standing | null {
  if ('state' in candidate && !['ranked', 'below-threshold'].includes(candidate.state)) return null
  const { caseNumber, proposedField, score } = candidate
  const merit = meritOf(caseNumber, score, contest.setup)
  const isBelow = thresholdReasons(contest.setup, contest.criteria, score.criteria).length > 0
  return merit && !isBelow ? { merit, field: proposedField } : null
}

/** The ranking with one application in its new place, or gone from it; walked only as far as asked. */
function* replaced(
  standings: readonly Standing[],
  caseNumber: CaseNumber,
  moved: Standing | null,
  { setup }: AreaContest,
): Generator<Standing> {
  let waiting = moved
  for (const standing of standings) {
    if (standing.merit.caseNumber === caseNumber) continue
    if (waiting && compareMerit(waiting.merit, standing.merit, setup.scale.best) <= 0) {
      yield waiting
      waiting = null
    }
    yield standing
  }
  if (waiting) yield waiting
}

/** Who has a place and who shares the last one, as text that can be compared. */
function outcomeKey(
  standings: Iterable<Standing>,
  places: number,
  { area, setup }: AreaContest,
): string {
  const { holders, tied } = placeHolders(
    placed(standings, area.kind === 'open', setup.scale.best),
    places,
  )
  const ordered = (cases: readonly string[]) => cases.toSorted(compareNatural)
  return JSON.stringify([ordered(holders), ordered(tied)])
}

function* placed(
  standings: Iterable<Standing>,
  hasFields: boolean,
  best: 'high' | 'low',
): Generator<Placed> {
  let [count, rank] = [0, 0]
  let before: Merit | null = null
  for (const { merit, field } of standings) {
    count += 1
    if (!before || compareMerit(before, merit, best) !== 0) rank = count
    before = merit
    yield { caseNumber: merit.caseNumber, rank, field: hasFields ? field : null }
  }
}
