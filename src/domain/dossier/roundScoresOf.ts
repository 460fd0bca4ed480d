import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { countingRows, pointsOf } from '~/domain/scoring/criterionScore.ts'
import { type Fraction, fraction, toNumber } from '~/lib/fraction.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'
import { setupOf } from './contestOf.ts'
import { placingOf } from './placingOf.ts'
import { allSheets } from './sheetOf.ts'

/** An assessment that counts in the ranking but not in the model, and what it lacks [ST1]. */
export interface LeftOutAssessment {
  readonly caseNumber: CaseNumber
  readonly assessorId: AssessorId
  /** Unscored, abstained or not applicable. */
  readonly criteria: readonly CriterionId[]
}

/** An assessor's own weighted total of an application, exact total rounded once, to the nearest double. */
interface OwnScore {
  readonly application: CaseNumber
  readonly assessor: AssessorId
  readonly areaId: AreaId
  readonly y: number
}

/**
 * What statistics are asked of a round, in their shape, which they alone define: nothing here knows them
 * [ST1]. Applications that are formally out (withdrawn, rejected, awaiting a ruling, area closed) are no
 * part of it; those below a threshold are in the model, but compete with nobody.
 * Undefined while the round has no setup.
 */
export function roundScoresOf(state: RoundState) {
  const setup = setupOf(state)
  if (!setup) return undefined
  const sheets = allSheets(state)
  const present = sheets.flatMap((sheet) =>
    sheet.candidates
      .filter(({ isEligible }) => isEligible)
      .map((candidate) => ({ sheet, candidate })),
  )
  const reviews = present.flatMap(({ sheet, candidate }) => ownScores(sheet, candidate))
  const scored = new Set(reviews.map(({ application }) => application))
  return {
    scores: {
      scale: setup.scale,
      criteria: setup.criteria.map(({ id }) => id),
      reviews,
      points: present.flatMap(({ sheet, candidate }) => givenPoints(sheet, candidate)),
      areas: sheets.map(areaScores),
    },
    leftOut: present.flatMap(({ sheet, candidate }) => leftOutIn(sheet, candidate)),
    /** Applications without a single complete assessment. */
    withoutReview: present
      .map(({ candidate }) => candidate.caseNumber)
      .filter((caseNumber) => !scored.has(caseNumber)),
  }
}

const ownScores = ({ area }: AreaSheet, { caseNumber, score }: Candidate): readonly OwnScore[] =>
  score.ownTotals.flatMap(({ assessorId, total }) =>
    total
      ? [{ application: caseNumber, assessor: assessorId, areaId: area.id, y: toNumber(total) }]
      : [],
  )

const givenPoints = ({ criteria }: AreaSheet, { caseNumber, rows }: SheetCandidate) =>
  countingRows(rows).flatMap(({ assessorId, marks }) =>
    criteria.flatMap(({ id }) => {
      const points = pointsOf(marks.get(id))
      return points === undefined
        ? []
        : [{ application: caseNumber, assessor: assessorId, criterion: id, points }]
    }),
  )

function leftOutIn(
  { criteria }: AreaSheet,
  { caseNumber, score, rows }: SheetCandidate,
): readonly LeftOutAssessment[] {
  const marksOf = new Map(rows.map(({ assessorId, marks }) => [assessorId, marks]))
  return score.ownTotals.flatMap(({ assessorId, total }) => {
    if (total) return []
    const missing = criteria
      .map(({ id }) => id)
      .filter((id) => pointsOf(marksOf.get(assessorId)?.get(id)) === undefined)
    return [{ caseNumber, assessorId, criteria: missing }]
  })
}

function areaScores(sheet: AreaSheet) {
  const { area, criteria, candidates } = sheet
  const ranked = candidates.filter(({ rank }) => rank !== null)
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  return {
    areaId: area.id,
    criteria: criteria.map(({ id }) => id),
    weights: criteria.map(({ weight }) => share(weight, sum)),
    ranked: ranked.map(({ caseNumber, score }) => ({
      id: caseNumber,
      means: score.criteria.flatMap(({ mean }) => mean ?? []),
    })),
    pairs: placingOf(sheet).pairs,
  }
}

const share = (weight: number, sum: number): Fraction =>
  sum === 0 ? fraction(0n) : fraction(BigInt(weight), BigInt(sum))
