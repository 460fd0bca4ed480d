import { allWeight } from './behindColumns.ts'
import { hugeKeys } from './hugeKeys.ts'
import type { KeyOrder } from './KeyOrder.ts'
import { longKeys } from './longKeys.ts'
import type { ScoreColumns } from './scoreColumns.ts'
import { shortKeys } from './shortKeys.ts'

export interface ColumnRanking {
  /** Ranks every area under these weights: whole permille, one a column, of at most 1000 together. */
  readonly rank: (weights: readonly number[]) => void
  /**
   * Rows of the columns in ranking order, each area in its own places; the next `rank` writes over it.
   * Ranks are counted from it where they are shown: one more than what stands before the tie.
   */
  readonly order: Int32Array
  /** Whether two rows of one area share their rank: the same total, and the cascade does not part them. */
  readonly isTie: (row: number, other: number) => boolean
  /** How far a row's total is behind the best there could be: over the denominator, in permille. */
  readonly keyOf: KeyOrder['keyOf']
}

/**
 * Ranks the rows of a score table again and again, exactly: keys are whole numbers, and their order is
 * found by counting digits, not by comparing [TW3]. A step allocates nothing.
 * Where keys may pass 2^53 they are BigInt and compared one by one, which is a hundred times slower. That
 * takes a denominator of some 10^12, as where every number of assessors up to thirty comes up.
 * `rank` throws RangeError on weights that are not whole, below 0, above 1000 together or of another number.
 */
export function columnRanking(columns: ScoreColumns): ColumnRanking {
  const { classes } = columns
  const { sort, order, keyOf } = keyOrderOf(columns)
  return {
    rank: (weights) => {
      checkWeights(weights, columns.behind.columns.length)
      sort(weights)
    },
    order,
    isTie: (row, other) => classes[row] === classes[other] && keyOf(row) === keyOf(other),
    keyOf,
  }
}

function keyOrderOf(columns: ScoreColumns): KeyOrder {
  const { behind } = columns
  switch (behind.size) {
    case 'short':
      return shortKeys(behind.columns, columns.areaStarts)
    case 'long':
      return longKeys(behind.columns, columns.areaStarts)
    case 'huge':
      return hugeKeys(behind.columns, columns.areaStarts)
  }
}

function checkWeights(weights: readonly number[], columns: number): void {
  let sum = 0
  for (const weight of weights) sum += Number.isInteger(weight) && weight >= 0 ? weight : Number.NaN
  if (weights.length !== columns || !(sum <= allWeight)) {
    throw new RangeError(`columnRanking got weights ${weights.join(', ')} for ${columns} columns`)
  }
}
