import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { type ColumnRanking, columnRanking } from '~/domain/ranking/columns/columnRanking.ts'
import type { MeanTable } from '~/domain/ranking/columns/MeanTable.ts'
import { scoreColumns } from '~/domain/ranking/columns/scoreColumns.ts'
import { halves } from '~/domain/scoring/halves.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { type Fraction, fraction } from '~/lib/fraction.ts'

/** Where trial weights put an application that the round's own weights rank. */
export interface TrialPlace {
  readonly caseNumber: CaseNumber
  /** Counts from 1; equal ones share theirs and the next is skipped. */
  readonly rank: number
  readonly isTied: boolean
  /** In points. */
  readonly total: Fraction
}

/**
 * An area's ranking under other weights than the round's [TW2]: prepared once, then cheap to ask again
 * and again. It holds those alone that the round's weights rank, for weights decide no threshold [TH1],
 * and places them exactly as `rankArea` would, cascade and ties counted in.
 * Shape: `criteria` are those that count in the area, and the weights stand in their order; places come
 * in ranking order. Weights that are all 0 give nobody a total, and so no place.
 * Unit: weights are whole permille, of at most 1000 together; RangeError on others.
 */
export function trialRanking(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  setup: Setup,
): (weights: readonly number[]) => readonly TrialPlace[] {
  const ranked = candidates
    .filter(({ state }) => state === 'ranked')
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
  const columns = scoreColumns(meansOf(ranked, criteria, setup))
  const ranking = columnRanking(columns)
  const sign = columns.best === 'high' ? -1n : 1n

  return (weights) => {
    ranking.rank(weights)
    const weightSum = weights.reduce((sum, weight) => sum + weight, 0)
    if (weightSum === 0) return []
    const totalDenominator = 2n * columns.denominator * BigInt(weightSum)
    const bestTotal = columns.bests.reduce(
      (sum, best, at) => sum + best * BigInt(weights[at] ?? 0),
      BigInt(halves(setup.scale.min)) * columns.denominator * BigInt(weightSum),
    )
    return tiesIn(ranking).flatMap(({ start, rows }) => {
      const behind = BigInt(ranking.keyOf(rows[0] ?? 0))
      const total = fraction(bestTotal + sign * behind, totalDenominator)
      return rows.flatMap((row) => {
        const candidate = ranked[columns.sources[row] ?? 0]
        const place = { rank: start + 1, isTied: rows.length > 1, total }
        return candidate ? [{ caseNumber: candidate.caseNumber, ...place }] : []
      })
    })
  }
}

interface Tie {
  readonly start: number
  readonly rows: number[]
}

/** The rows of the one area in ranking order, those that share a rank together. */
function tiesIn({ order, isTie }: ColumnRanking): readonly Tie[] {
  const ties: Tie[] = []
  for (const [start, row] of order.entries()) {
    const tie = ties.at(-1)
    if (tie && isTie(row, tie.rows[0] ?? row)) tie.rows.push(row)
    else ties.push({ start, rows: [row] })
  }
  return ties
}

/** The means of the one area, in halves of a point above the end of the scale, so that they are small. */
function meansOf(
  ranked: readonly Candidate[],
  criteria: readonly Criterion[],
  { scale, cascade }: Setup,
): MeanTable {
  const lowest = BigInt(halves(scale.min))
  const means = criteria.map((_, at) => {
    const column = ranked.map(({ score }) => score.criteria[at]?.mean ?? fraction(0n))
    return {
      numerators: column.map(({ numerator, denominator }) =>
        Number(2n * numerator - lowest * denominator),
      ),
      denominators: column.map(({ denominator }) => Number(denominator)),
    }
  })
  const places = cascade.map((id) => criteria.findIndex((criterion) => criterion.id === id))
  return {
    means,
    areaStarts: [0, ranked.length],
    cascade: places.filter((at) => at >= 0),
    best: scale.best,
  }
}
