import type { AssessorId } from '~/domain/model/ids.ts'
import type { Criterion, Scale } from '~/domain/model/Setup.ts'
import { absolute, compare, type Fraction, fraction, subtract } from '~/lib/fraction.ts'
import { countingRows, criterionScore, type CriterionScore, pointsOf } from './criterionScore.ts'
import { halves } from './halves.ts'
import { type Bounds, scoreBounds } from './scoreBounds.ts'
import type { AssessmentRow } from './ScoreTable.ts'
import { weightedTotal } from './weightedTotal.ts'

export interface OwnTotal {
  readonly assessorId: AssessorId
  /** The assessor's own weighted total, in points; null with a criterion left unscored. */
  readonly total: Fraction | null
}

/** Everything one application's points come to, before it meets its rivals. */
export interface ApplicationScore {
  readonly criteria: readonly CriterionScore[]
  /** What the basis makes the total from: the individual points or the panel's [SC5]. */
  readonly total: Fraction | null
  readonly bounds: Bounds
  readonly countingAssessments: number
  /** Assigned or begun by somebody who is not recused, and not handed in. */
  readonly missingFrom: readonly AssessorId[]
  readonly ownTotals: readonly OwnTotal[]
  /** Highest own total less the lowest; null with fewer than two. */
  readonly spread: Fraction | null
}

/**
 * Shape: `criteria` are those that count in the area (one may be left out by a ruling [SC3]);
 * `basisRows` make the total, `rows` are the individual assessments. With the basis `mean` they
 * are the same rows.
 */
export function applicationScore(
  criteria: readonly Criterion[],
  scale: Scale,
  rows: readonly AssessmentRow[],
  basisRows: readonly AssessmentRow[],
): ApplicationScore {
  const counting = countingRows(rows)
  const basis = countingRows(basisRows)
  const scores = criteria.map(({ id }) => criterionScore(id, basis))
  const ownTotals = counting.map((row) => ownTotal(criteria, row))
  return {
    criteria: scores,
    total: weightedTotal(
      criteria,
      scores.map(({ mean }) => mean),
    ),
    bounds: scoreBounds(criteria, scale, basisRows) ?? wholeScale(scale),
    countingAssessments: counting.length,
    missingFrom: rows
      .filter(({ isHandedIn, isRecused }) => !isHandedIn && !isRecused)
      .map(({ assessorId }) => assessorId),
    ownTotals,
    spread: spreadOf(ownTotals.flatMap(({ total }) => total ?? [])),
  }
}

function ownTotal(criteria: readonly Criterion[], row: AssessmentRow): OwnTotal {
  const points = criteria.map(({ id }) => pointsOf(row.marks.get(id)))
  const means = points.map((value) =>
    value === undefined ? null : fraction(BigInt(halves(value)), 2n),
  )
  return { assessorId: row.assessorId, total: weightedTotal(criteria, means) }
}

function spreadOf(totals: readonly Fraction[]): Fraction | null {
  const ordered = totals.toSorted(compare)
  const [lowest, highest] = [ordered[0], ordered.at(-1)]
  return lowest && highest && ordered.length > 1 ? absolute(subtract(highest, lowest)) : null
}

const wholeScale = ({ min, max }: Scale): Bounds => ({
  low: fraction(BigInt(halves(min)), 2n),
  high: fraction(BigInt(halves(max)), 2n),
})
