import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Permille } from '~/domain/model/units.ts'
import { type Bounds, scoreBounds } from '~/domain/scoring/scoreBounds.ts'
import { toNumber } from '~/lib/fraction.ts'

/** What an application's bar is drawn from: each is times a weight, so no drag makes them anew. */
export interface BarShares {
  /** Of full points, 0 to 1, by criterion. */
  readonly means: readonly number[]
  /** What the means can still become, worst and best; null where nothing is missing [SC7]. */
  readonly ends: readonly { readonly worst: number; readonly best: number }[] | null
}

/**
 * Unit: 1 is full points on everything, so the column is the scale. Where low points are best a
 * point's worth is turned round, so that the better application still has the longer bar.
 */
export function barShares(sheet: AreaSheet, candidate: SheetCandidate): BarShares {
  const worth = worthOn(sheet)
  const bounds = missingBounds(sheet, candidate)
  return {
    means: candidate.score.criteria.map(({ mean }) => (mean ? worth(toNumber(mean)) : 0)),
    ends:
      bounds &&
      bounds.map(({ low, high }) => {
        const [a, b] = [worth(toNumber(low)), worth(toNumber(high))]
        return { worst: Math.min(a, b), best: Math.max(a, b) }
      }),
  }
}

/** Points as a share of full points. A scale that begins below nothing is counted from its end. */
function worthOn({ setup: { scale } }: AreaSheet): (points: number) => number {
  const from = Math.min(scale.min, 0)
  const turned = (points: number) =>
    scale.best === 'high' ? points : scale.max + scale.min - points
  return (points) => (turned(points) - from) / (scale.max - from || 1)
}

/**
 * Bounds on each criterion's mean alone, in the criteria's order; null where nothing is missing. With
 * the panel's points for a basis a ranked application has all of them, so that nothing is.
 */
export function missingBounds(
  { criteria, setup }: AreaSheet,
  { score, rows }: SheetCandidate,
): readonly Bounds[] | null {
  if (setup.basis === 'panel' || score.missingFrom.length === 0) return null
  return criteria.flatMap(
    (criterion) => scoreBounds([{ ...criterion, weight: 1 as Permille }], setup.scale, rows) ?? [],
  )
}
