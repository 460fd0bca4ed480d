import type { Mark } from './Assessment.ts'
import type { Setup } from './Setup.ts'

/** Whether the round asks for the words behind a mark before it is handed in. */
export function asksRemark(
  { scale, remarksAsked }: Pick<Setup, 'scale' | 'remarksAsked'>,
  mark: Mark | undefined,
): boolean {
  if (!remarksAsked || mark?.state !== 'scored') return false
  const { points } = mark
  const { atEnds, below } = remarksAsked
  if (atEnds && (points === scale.min || points === scale.max)) return true
  // As with thresholds, the worse side of it depends on which end is best.
  return below !== null && (scale.best === 'high' ? points < below : points > below)
}
