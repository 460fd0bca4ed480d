/** Exact means of one criterion, row by row: sums of points, and how many they are sums of. */
export interface MeanColumn {
  /** Whole numbers; they and their products with any denominator stay below 2^53. */
  readonly numerators: ArrayLike<number>
  /** Whole numbers above 0. */
  readonly denominators: ArrayLike<number>
}

/** The means that decide one area, or all the areas of a round. */
export interface MeanTable {
  /** One column a criterion; the rows of an area stand together, in the order that ties are listed in. */
  readonly means: readonly MeanColumn[]
  /** The first row of each area, and last the number of rows. */
  readonly areaStarts: readonly number[]
  /** Which columns part equal totals, the first of them first [RK4]. */
  readonly cascade: readonly number[]
  readonly best: 'high' | 'low'
}
