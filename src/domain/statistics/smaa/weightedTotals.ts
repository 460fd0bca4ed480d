/**
 * Weighted totals of the same alternatives again and again.
 * Shape: `values` stand criterion by criterion, `size` of each, and may change between calls; the totals
 * are written over the first `size` of `totals`. Terms are added in the order of the criteria.
 */
export function weightedTotals(
  values: Float64Array,
  size: number,
): (weights: Float64Array, totals: Float64Array) => void {
  return (weights, totals) => {
    const criteria = weights.length
    totals.fill(0, 0, size)
    // Three at a time, which halves what is read and written.
    const inThrees = criteria - (criteria % 3)
    for (let c = 0; c < inThrees; c += 3) addThree(values, size, c, weights, totals)
    for (let c = inThrees; c < criteria; c += 1) addOne(values, size, c, weights, totals)
  }
}

function addThree(
  values: Float64Array,
  size: number,
  criterion: number,
  weights: Float64Array,
  totals: Float64Array,
): void {
  const weightA = weights[criterion] ?? Number.NaN
  const weightB = weights[criterion + 1] ?? Number.NaN
  const weightC = weights[criterion + 2] ?? Number.NaN
  const a = criterion * size
  const [b, c] = [a + size, a + 2 * size]
  for (let own = 0; own < size; own += 1) {
    totals[own] =
      (totals[own] ?? Number.NaN) +
      weightA * (values[a + own] ?? Number.NaN) +
      weightB * (values[b + own] ?? Number.NaN) +
      weightC * (values[c + own] ?? Number.NaN)
  }
}

function addOne(
  values: Float64Array,
  size: number,
  criterion: number,
  weights: Float64Array,
  totals: Float64Array,
): void {
  const weight = weights[criterion] ?? Number.NaN
  const start = criterion * size
  for (let own = 0; own < size; own += 1) {
    totals[own] = (totals[own] ?? Number.NaN) + weight * (values[start + own] ?? Number.NaN)
  }
}
