import { fQuantile } from '~/domain/statistics/numerics/betaCdf.ts'

/** Mean squares of a two-way table: between subjects, within them, between judges, and the rest. */
export interface MeanSquares {
  readonly bms: number
  readonly wms: number
  readonly jms: number
  readonly ems: number
}

/** The six forms: judges drawn anew for each subject, drawn once, or fixed; one judge or the mean of all. */
export interface ShroutFleiss<Value> {
  readonly icc1: Value
  readonly icc2: Value
  readonly icc3: Value
  readonly icc1k: Value
  readonly icc2k: Value
  readonly icc3k: Value
}

/** Shape: one complete row of ratings a subject, at least two of two. */
export function meanSquares(ratings: readonly (readonly number[])[]): MeanSquares {
  const subjects = ratings.length
  const judges = ratings[0]?.length ?? 0
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = (values: readonly number[], about: number): number =>
    values.reduce((sum, value) => sum + (value - about) * (value - about), 0)
  const all = mean(ratings.map(mean))
  const rows = squares(ratings.map(mean), all) * judges
  const columns = Array.from({ length: judges }, (_, judge) =>
    mean(ratings.map((row) => row[judge] ?? Number.NaN)),
  )
  const between = squares(columns, all) * subjects
  const within = ratings.reduce((sum, row) => sum + squares(row, mean(row)), 0)
  return {
    bms: rows / (subjects - 1),
    wms: within / (subjects * (judges - 1)),
    jms: between / (judges - 1),
    ems: (within - between) / ((subjects - 1) * (judges - 1)),
  }
}

/**
 * Intraclass correlations of a complete table.
 * Shape: as `meanSquares`.
 * Source: Shrout and Fleiss (1979), Psychological Bulletin 86:420-428.
 */
export function shroutFleiss(ratings: readonly (readonly number[])[]): ShroutFleiss<number> {
  const { bms, wms, jms, ems } = meanSquares(ratings)
  const [n, k] = [ratings.length, ratings[0]?.length ?? 0]
  return {
    icc1: (bms - wms) / (bms + (k - 1) * wms),
    icc2: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    icc3: (bms - ems) / (bms + (k - 1) * ems),
    icc1k: (bms - wms) / bms,
    icc2k: (bms - ems) / (bms + (jms - ems) / n),
    icc3k: (bms - ems) / bms,
  }
}

export type Limits = readonly [low: number, high: number]

/**
 * Confidence limits of the six forms; those of ICC(2,1) are approximate.
 * Shape: as `meanSquares`; `level` is 0.95 for limits that 95 of 100 tables contain.
 * Source: Shrout and Fleiss (1979), equations 5 to 12; McGraw and Wong (1996), Psychological Methods
 * 1:30-46.
 */
export function shroutFleissLimits(
  ratings: readonly (readonly number[])[],
  level: number,
): ShroutFleiss<Limits> {
  const squares = meanSquares(ratings)
  const [n, k] = [ratings.length, ratings[0]?.length ?? 0]
  const upper = (1 + level) / 2
  const ofRatio = (
    ratio: number,
    rest: number,
  ): { readonly one: Limits; readonly mean: Limits } => {
    const low = ratio / fQuantile(upper, n - 1, rest)
    const high = ratio * fQuantile(upper, rest, n - 1)
    return {
      one: [(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)],
      mean: [1 - 1 / low, 1 - 1 / high],
    }
  }
  const drawnAnew = ofRatio(squares.bms / squares.wms, n * (k - 1))
  const fixed = ofRatio(squares.bms / squares.ems, (n - 1) * (k - 1))
  const drawn = drawnLimits(squares, n, k, upper, shroutFleiss(ratings).icc2)
  const ofMean = (one: number): number => (one * k) / (1 + one * (k - 1))
  return {
    icc1: drawnAnew.one,
    icc2: drawn,
    icc3: fixed.one,
    icc1k: drawnAnew.mean,
    icc2k: [ofMean(drawn[0]), ofMean(drawn[1])],
    icc3k: fixed.mean,
  }
}

function drawnLimits(
  { bms, jms, ems }: MeanSquares,
  n: number,
  k: number,
  upper: number,
  icc: number,
): Limits {
  const judges = (k * icc * jms) / ems
  const rest = n * (1 + (k - 1) * icc) - k * icc
  const freedom =
    ((k - 1) * (n - 1) * (judges + rest) * (judges + rest)) /
    ((n - 1) * judges * judges + rest * rest)
  const above = fQuantile(upper, n - 1, freedom)
  const below = fQuantile(upper, freedom, n - 1)
  const noise = k * jms + (k * n - k - n) * ems
  return [
    (n * (bms - above * ems)) / (above * noise + n * bms),
    (n * (below * bms - ems)) / (noise + n * below * bms),
  ]
}
