import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { type Bounds, scoreBounds } from '~/domain/scoring/scoreBounds.ts'
import { weighedBy } from './weighedBy.ts'

/** What a ranked application's total can still become under the weights shown, in points [SC7]. */
export function boundsUnder(
  sheet: AreaSheet,
  { score, rows }: SheetCandidate,
  weights: readonly number[] | null,
): Bounds {
  const { setup, criteria } = sheet
  if (weights === null || setup.basis === 'panel') return score.bounds
  return scoreBounds(weighedBy(criteria, weights), setup.scale, rows) ?? score.bounds
}
