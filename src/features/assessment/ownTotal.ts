import type { Mark } from '~/domain/model/Assessment.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import { pointsOf } from '~/domain/scoring/criterionScore.ts'
import { halves, meanOfHalves } from '~/domain/scoring/halves.ts'
import { weightedTotal } from '~/domain/scoring/weightedTotal.ts'
import type { Fraction } from '~/lib/fraction.ts'

export interface OwnTotal {
  /** Exact, in points, over the criteria that are scored; null where none is. */
  readonly total: Fraction | null
  readonly scored: number
  readonly of: number
}

/** An assessor's own weighted total so far: the criteria without points are left out of it. */
export function ownTotal(
  criteria: readonly Criterion[],
  marks: ReadonlyMap<CriterionId, Mark>,
): OwnTotal {
  const scored = criteria.flatMap((criterion) => {
    const points = pointsOf(marks.get(criterion.id))
    return points === undefined ? [] : [{ criterion, mean: meanOfHalves(halves(points), 1) }]
  })
  return {
    total: weightedTotal(
      scored.map(({ criterion }) => criterion),
      scored.map(({ mean }) => mean),
    ),
    scored: scored.length,
    of: criteria.length,
  }
}
