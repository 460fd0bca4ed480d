import type { CriterionId } from '~/domain/model/ids.ts'
import { scalePoints } from '~/domain/model/scalePoints.ts'
import type { Scale } from '~/domain/model/Setup.ts'
import type { Points } from '~/domain/model/units.ts'
import { pointsOf } from '~/domain/scoring/criterionScore.ts'
import type { MyApplication } from './myApplications.ts'

export interface PointColumn {
  readonly points: Points
  readonly given: readonly MyApplication[]
}

/** How an assessor has used the scale on one criterion: who got which point. */
export const pointSpread = (
  criterionId: CriterionId,
  scale: Scale,
  toAssess: readonly MyApplication[],
): readonly PointColumn[] =>
  scalePoints(scale).map((points) => ({
    points,
    given: toAssess.filter(
      ({ assessment }) => pointsOf(assessment.marks.get(criterionId)) === points,
    ),
  }))
