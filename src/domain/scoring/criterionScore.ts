import type { Mark } from '~/domain/model/Assessment.ts'
import type { AssessorId, CriterionId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import type { Fraction } from '~/lib/fraction.ts'
import { halves, meanOfHalves } from './halves.ts'
import type { AssessmentRow } from './ScoreTable.ts'

export interface CountedPoint {
  readonly assessorId: AssessorId
  readonly points: Points
}

/** What one criterion comes to for one application. */
export interface CriterionScore {
  readonly criterionId: CriterionId
  /** Exact mean of the counted points, in points; null where none is counted [SC3]. */
  readonly mean: Fraction | null
  readonly counted: readonly CountedPoint[]
  /** Everybody who counts chose "not applicable": a person rules [SC3]. */
  readonly isInapplicableToAll: boolean
}

/** Assessments that count: handed in, and their assessor not recused [SC1]. */
export const countingRows = (rows: readonly AssessmentRow[]): readonly AssessmentRow[] =>
  rows.filter(({ isHandedIn, isRecused }) => isHandedIn && !isRecused)

/** Mean of the counted points of one criterion over the rows given [SC2, SC3]. */
export function criterionScore(
  criterionId: CriterionId,
  rows: readonly AssessmentRow[],
): CriterionScore {
  const marks = rows.flatMap(({ assessorId, marks }) => {
    const mark = marks.get(criterionId)
    return mark ? [{ assessorId, mark }] : []
  })
  const counted = marks.flatMap(({ assessorId, mark }) => {
    const points = pointsOf(mark)
    return points === undefined ? [] : [{ assessorId, points }]
  })
  const sum = counted.reduce((total, { points }) => total + halves(points), 0)
  return {
    criterionId,
    mean: counted.length > 0 ? meanOfHalves(sum, counted.length) : null,
    counted,
    isInapplicableToAll:
      marks.length > 0 && marks.every(({ mark }) => mark.state === 'not-applicable'),
  }
}

export const pointsOf = (mark: Mark | undefined): Points | undefined =>
  mark?.state === 'scored' ? mark.points : undefined
