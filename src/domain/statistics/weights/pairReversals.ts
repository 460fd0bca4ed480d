/** What has to happen to one weight for two alternatives to change places. */
export interface PairReversal {
  /** The one that is ahead, then the other; counted from 0. */
  readonly pair: readonly [number, number]
  readonly criterion: number
  /** Taken from the weight as it is written, before all are scaled to sum to 1; null where none does. */
  readonly delta: number | null
  /** The same in per cent of that weight. */
  readonly percent: number | null
  /** A weight cannot be less than nothing. */
  readonly isFeasible: boolean
}

/** Weighted sums of each alternative's values. */
export const preferences = (
  weights: readonly number[],
  values: readonly (readonly number[])[],
): readonly number[] =>
  values.map((row) => row.reduce((sum, value, index) => sum + (weights[index] ?? 0) * value, 0))

/**
 * For each pair and each criterion the change of that one weight that reverses the pair.
 * Shape: one row of values an alternative; pairs by the first, then the second, then the criterion.
 * Source: Triantaphyllou and Sanchez (1997), A sensitivity analysis approach for some deterministic
 * multi-criteria decision-making methods, Decision Sciences 28:151-194, theorem 1.
 */
export function pairReversals(
  weights: readonly number[],
  values: readonly (readonly number[])[],
): readonly PairReversal[] {
  const totals = preferences(weights, values)
  return [...values.keys()].flatMap((one) =>
    [...values.keys()].slice(one + 1).flatMap((other) => {
      const isAhead = (totals[one] ?? 0) >= (totals[other] ?? 0)
      const [first, second] = isAhead ? [one, other] : [other, one]
      const behind = (totals[second] ?? 0) - (totals[first] ?? 0)
      return weights.map((weight, criterion) => {
        const slope = (values[second]?.[criterion] ?? 0) - (values[first]?.[criterion] ?? 0)
        const delta = slope === 0 ? null : behind / slope
        return {
          pair: [first, second] as const,
          criterion,
          delta,
          percent: delta === null ? null : (100 * delta) / weight,
          isFeasible: delta !== null && delta <= weight,
        }
      })
    }),
  )
}

/**
 * The feasible reversal that asks for the least, by the weight as written or in per cent of it.
 * Shape: `among` narrows the pairs down, to those with the best alternative for one; undefined without any.
 */
export function criticalReversal(
  reversals: readonly PairReversal[],
  measure: 'delta' | 'percent',
  among: (reversal: PairReversal) => boolean = () => true,
): PairReversal | undefined {
  const size = (reversal: PairReversal): number =>
    Math.abs(reversal[measure] ?? Number.POSITIVE_INFINITY)
  return reversals
    .filter((reversal) => reversal.isFeasible && among(reversal))
    .reduce<
      PairReversal | undefined
    >((least, reversal) => (least && size(least) <= size(reversal) ? least : reversal), undefined)
}
