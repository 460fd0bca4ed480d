import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { trialRanking } from '~/domain/ranking/trial/trialRanking.ts'
import { absolute, type Fraction, subtract } from '~/lib/fraction.ts'

/** One application where it stands on the board: by the round's weights, or by those on trial. */
export interface BoardRow {
  readonly candidate: SheetCandidate
  readonly rank: number
  readonly isTied: boolean
  readonly total: Fraction
  /** In points, to the next on the board; null for the last. */
  readonly gap: Fraction | null
  /** Its rank by the round's weights, where that is another; null where it has not moved. */
  readonly was: number | null
}

/**
 * A board's rows in ranking order, for trial weights or, with null, for the round's own. Prepared once
 * for a sheet; a step of a drag is then one call, and knows nothing of any screen.
 */
export function boardRows(
  sheet: AreaSheet,
): (weights: readonly number[] | null) => readonly BoardRow[] {
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked')
  const byCase = new Map(ranked.map((candidate) => [candidate.caseNumber, candidate]))
  const placesBy = trialRanking(ranked, sheet.criteria, sheet.setup)
  const own = withGaps(
    ranked.flatMap((candidate) => {
      const { rank, isTied, score } = candidate
      return rank !== null && score.total
        ? [{ candidate, rank, isTied, total: score.total, was: null }]
        : []
    }),
  )
  return (weights) =>
    weights === null
      ? own
      : withGaps(
          placesBy(weights).flatMap(({ caseNumber, rank, isTied, total }) => {
            const candidate = byCase.get(caseNumber)
            if (!candidate) return []
            const was = candidate.rank === rank ? null : candidate.rank
            return [{ candidate, rank, isTied, total, was }]
          }),
        )
}

const withGaps = (rows: readonly Omit<BoardRow, 'gap'>[]): readonly BoardRow[] =>
  rows.map((row, index) => {
    const next = rows[index + 1]
    return { ...row, gap: next ? absolute(subtract(row.total, next.total)) : null }
  })
