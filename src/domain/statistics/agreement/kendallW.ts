import { chiSquareTail } from '~/domain/statistics/numerics/chiSquareTail.ts'

/** How far several rankings of the same items agree: 0 not at all, 1 completely. */
export interface Concordance {
  readonly w: number
  /** Without the correction for ties. */
  readonly uncorrected: number
  readonly rankSums: readonly number[]
  /** Sum of squared distances of the rank sums from their mean. */
  readonly squares: number
  /** Sum of t³ - t over every group of t equal scores. */
  readonly ties: number
  readonly chiSquare: number
  readonly freedom: number
  readonly p: number
}

/**
 * Kendall's coefficient of concordance, corrected for ties.
 * Shape: one complete row of scores a rater, larger scores larger ranks; null with fewer than two
 * raters or items, or when every rater gave everything the same score.
 * Source: Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10:275-287; Siegel
 * (1956), Nonparametric Statistics, 9.7.
 */
export function kendallW(scores: readonly (readonly number[])[]): Concordance | null {
  const raters = scores.length
  const items = scores[0]?.length ?? 0
  if (raters < 2 || items < 2) return null
  const ranked = scores.map(meanRanks)
  const rankSums = Array.from({ length: items }, (_, item) =>
    ranked.reduce((sum, { ranks }) => sum + (ranks[item] ?? 0), 0),
  )
  const middle = (raters * (items + 1)) / 2
  const squares = rankSums.reduce((sum, rank) => sum + (rank - middle) * (rank - middle), 0)
  const ties = ranked.reduce((sum, { ties }) => sum + ties, 0)
  const greatest = raters * raters * (items * items * items - items)
  const corrected = greatest - raters * ties
  if (corrected <= 0) return null
  const w = (12 * squares) / corrected
  const chiSquare = raters * (items - 1) * w
  return {
    w,
    uncorrected: (12 * squares) / greatest,
    rankSums,
    squares,
    ties,
    chiSquare,
    freedom: items - 1,
    p: chiSquareTail(chiSquare, items - 1),
  }
}

/** Ranks from 1 for the least; equals share the mean of theirs. */
function meanRanks(row: readonly number[]): {
  readonly ranks: readonly number[]
  readonly ties: number
} {
  let ties = 0
  const ranks = row.map((score) => {
    const below = row.filter((other) => other < score).length
    const equal = row.filter((other) => other === score).length
    // Each of the t members of a group adds its share of t³ - t.
    ties += equal * equal - 1
    return below + (equal + 1) / 2
  })
  return { ranks, ties }
}
