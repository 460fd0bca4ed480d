import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { isSameField } from '~/domain/selection/placeHolders.ts'
import { absolute, type Fraction, subtract } from '~/lib/fraction.ts'

/** A line of the standings: with a place, or how far from one. */
export interface StandingLine {
  readonly candidate: SheetCandidate
  readonly total: Fraction
  readonly hasPlace: boolean
  /** Points to the last place; null for who has one. */
  readonly gap: Fraction | null
  /** Somebody better placed has the same field [SE3]. */
  readonly isFieldTaken: boolean
}

/** How many are shown beyond the places. */
const nearMisses = 2

/** Who has a place and the next few, in ranking order; the near misses of an open area with them. */
export function standingsIn({ candidates, selection, area }: AreaSheet): readonly StandingLine[] {
  const { holders, tied, places } = selection
  const front = tied.length > 0 ? [...holders, ...tied] : holders
  const last = candidates.find(({ caseNumber }) => caseNumber === (tied[0] ?? holders.at(-1)))
  const lines = candidates.flatMap((candidate) => {
    const { total } = candidate.score
    if (candidate.state !== 'ranked' || !total) return []
    const hasPlace = front.includes(candidate.caseNumber)
    const gap = !hasPlace && last?.score.total ? absolute(subtract(last.score.total, total)) : null
    const isFieldTaken =
      area.kind === 'open' &&
      !hasPlace &&
      candidates.some(
        (rival) =>
          holders.includes(rival.caseNumber) &&
          isSameField(rival.proposedField, candidate.proposedField),
      )
    return [{ candidate, total, hasPlace, gap, isFieldTaken }]
  })
  return lines.slice(0, Math.max(places, front.length) + nearMisses)
}
