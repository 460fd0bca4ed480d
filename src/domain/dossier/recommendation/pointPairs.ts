import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import { pointsOf, countingRows } from '~/domain/scoring/criterionScore.ts'
import type { Points } from '~/domain/model/units.ts'

/** How near two assessors of the same application come to one another on one criterion. */
export interface PointPairs {
  readonly criterionId: CriterionId
  /** Every two points that count, given to one application by two assessors. */
  readonly pairs: number
  readonly equal: number
  /** Equal, or one step of the scale apart. */
  readonly withinStep: number
}

/**
 * How often assessors give an application the same points, counted over all areas.
 * Shape: one entry a criterion of the round, in its order. Only the individual points that count
 * [SC1]; not applicable and abstained give no pair. Plain counts: no chance agreement is taken out.
 */
export function pointPairs(sheets: readonly AreaSheet[]): readonly PointPairs[] {
  const setup = sheets[0]?.setup
  if (!setup) return []
  return setup.criteria.map(({ id }) => {
    const distances = sheets.flatMap(({ candidates }) =>
      candidates.flatMap(({ rows }) =>
        distancesIn(countingRows(rows).flatMap(({ marks }) => pointsOf(marks.get(id)) ?? [])),
      ),
    )
    return {
      criterionId: id,
      pairs: distances.length,
      equal: distances.filter((distance) => distance === 0).length,
      withinStep: distances.filter((distance) => distance <= setup.scale.step).length,
    }
  })
}

/** Points are whole or halves, so their differences are exact. */
const distancesIn = (points: readonly Points[]): readonly number[] =>
  points.flatMap((one, index) => points.slice(index + 1).map((other) => Math.abs(one - other)))
