import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import type { Scale } from '~/domain/model/Setup.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import { pointsOf } from '~/domain/scoring/criterionScore.ts'
import { percent } from './barPlaces.ts'

/** More assessors than this are piled up and counted: their dots would be a column of their own. */
const mostDots = 12

/** Pixels from one assessor's dot to the next one's. */
export const dotRow = 18

export const isPiled = ({ rows }: Pick<SheetCandidate, 'rows'>): boolean => rows.length > mostDots

/** Whether an assessment counts [SC1]. */
export const isCounting = ({ isHandedIn, isRecused }: AssessmentRow): boolean =>
  isHandedIn && !isRecused

/** Room at either end of a criterion's part, so that no dot lies on its edge. */
const margin = 0.1

/** Where a point stands within its criterion's part; the better end to the right, as on the bars. */
export function placeOn({ min, max, best }: Scale): (points: number) => string {
  return (points) => {
    const share = max === min ? 0.5 : (points - min) / (max - min)
    return percent(margin + (1 - 2 * margin) * (best === 'high' ? share : 1 - share))
  }
}

/** The values that get a line and a number: all whole ones, or of a long scale its ends and middle. */
export function ticksOn({ min, max }: Scale): readonly number[] {
  const count = Math.floor(max - min) + 1
  if (count <= 7) return Array.from({ length: count }, (_, index) => min + index)
  return [min, (min + max) / 2, max]
}

/** How many counted points there are of each value of a criterion, the lowest first. */
export function pilesOf(
  { rows }: Pick<SheetCandidate, 'rows'>,
  criterionId: CriterionId,
): readonly { readonly points: number; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const points = isCounting(row) ? pointsOf(row.marks.get(criterionId)) : undefined
    if (points !== undefined) counts.set(points, (counts.get(points) ?? 0) + 1)
  }
  return [...counts]
    .map(([points, count]) => ({ points, count }))
    .toSorted((a, b) => a.points - b.points)
}
