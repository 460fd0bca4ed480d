/** How far an alternative outranks the others, and is outranked by them. */
export interface Flow {
  readonly plus: number
  readonly minus: number
  /** plus less minus: the order of PROMETHEE II. */
  readonly net: number
}

/**
 * PROMETHEE II with the usual criterion: a difference counts whole however small it is. It uses the
 * order on each criterion only, and so answers the objection that points are no distances.
 * Shape: a row of values an alternative, high is best; weights sum to 1. A single alternative has 0.
 * Source: Brans and Vincke (1985), Management Science 31:647-656.
 */
export function prometheeFlows(
  values: readonly (readonly number[])[],
  weights: readonly number[],
): readonly Flow[] {
  const rivals = Math.max(1, values.length - 1)
  const weightWhere = (row: readonly number[], other: readonly number[]): number =>
    weights.reduce(
      (sum, weight, index) => ((row[index] ?? 0) > (other[index] ?? 0) ? sum + weight : sum),
      0,
    )
  return values.map((row) => {
    const plus = values.reduce((sum, other) => sum + weightWhere(row, other), 0) / rivals
    const minus = values.reduce((sum, other) => sum + weightWhere(other, row), 0) / rivals
    return { plus, minus, net: plus - minus }
  })
}
