import type { CriterionId } from '~/domain/model/ids.ts'
import type { Criterion, Scale } from '~/domain/model/Setup.ts'
import type { Fraction } from '~/lib/fraction.ts'
import { pointsOf } from './criterionScore.ts'
import { halves, meanOfHalves } from './halves.ts'
import type { AssessmentRow } from './ScoreTable.ts'
import { weightedTotal } from './weightedTotal.ts'

/** The least and the greatest total that can still come, in points. */
export interface Bounds {
  readonly low: Fraction
  readonly high: Fraction
}

/**
 * Bounds on the total when everything that is missing runs over the scale [SC7]: an assessment
 * that is not handed in counts with the points it has, and a criterion nobody has scored is open.
 * Null only when the criteria carry no weight.
 * Source: Manski (2003), no-assumption bounds; domain/reference/missing-score-bounds-a.json.
 */
export function scoreBounds(
  criteria: readonly Criterion[],
  scale: Scale,
  rows: readonly AssessmentRow[],
): Bounds | null {
  const present = rows.filter(({ isRecused }) => !isRecused)
  const ends = criteria.map(({ id }) => criterionBounds(id, scale, present))
  const low = weightedTotal(
    criteria,
    ends.map(({ low }) => low),
  )
  const high = weightedTotal(
    criteria,
    ends.map(({ high }) => high),
  )
  return low && high ? { low, high } : null
}

function criterionBounds(
  criterionId: CriterionId,
  scale: Scale,
  rows: readonly AssessmentRow[],
): Bounds {
  const points = rows.flatMap(({ marks }) => pointsOf(marks.get(criterionId)) ?? [])
  const missing = rows.filter(({ isHandedIn, marks }) => !isHandedIn && !marks.has(criterionId))
  const open = Math.max(missing.length, points.length === 0 ? 1 : 0)
  const sum = points.reduce((total, value) => total + halves(value), 0)
  const count = points.length + open
  return {
    low: meanOfHalves(sum + open * halves(scale.min), count),
    high: meanOfHalves(sum + open * halves(scale.max), count),
  }
}
