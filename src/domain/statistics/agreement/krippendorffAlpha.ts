/** How far apart two values are: not at all alike, in order, in distance, or in proportion. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** What the values of each unit, paired with one another, come to. */
export interface Coincidences {
  /** Every value that stands in a pair, ascending. */
  readonly values: readonly number[]
  /** Symmetric, by value and value; its rows sum to how often each value is paired. */
  readonly matrix: readonly (readonly number[])[]
  /** How many values stand in pairs. */
  readonly pairable: number
}

/**
 * Shape: one list of values a unit, in any order, without those that are missing. A unit with fewer than
 * two has no pair.
 */
export function coincidences(units: readonly (readonly number[])[]): Coincidences {
  const paired = units.filter((values) => values.length > 1)
  const values = [...new Set(paired.flat())].toSorted((a, b) => a - b)
  const placeOf = new Map(values.map((value, place) => [value, place]))
  const matrix = values.map(() => values.map(() => 0))
  for (const unit of paired) {
    const counts = values.map((value) => unit.filter((other) => other === value).length)
    for (const value of new Set(unit)) {
      const place = placeOf.get(value) ?? -1
      const row = matrix[place] ?? []
      for (const [other, count] of counts.entries()) {
        const pairs = (counts[place] ?? 0) * (other === place ? count - 1 : count)
        row[other] = (row[other] ?? 0) + pairs / (unit.length - 1)
      }
    }
  }
  return { values, matrix, pairable: paired.reduce((sum, { length }) => sum + length, 0) }
}

/**
 * Krippendorff's alpha: 1 complete agreement, 0 what chance would give, below 0 worse than that. Any
 * number of raters, and missing values are no trouble.
 * Shape: as `coincidences`; null when nothing can be paired, or all paired values are the same.
 * Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability, sections C to E.
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  metric: Metric,
): number | null {
  const { values, matrix, pairable } = coincidences(units)
  const counts = matrix.map((row) => row.reduce((sum, count) => sum + count, 0))
  const squared = squaredDifference(metric, values, counts)
  let [observed, expected] = [0, 0]
  for (let c = 0; c < values.length; c += 1) {
    for (let k = c + 1; k < values.length; k += 1) {
      const difference = squared(c, k)
      observed += (matrix[c]?.[k] ?? 0) * difference
      expected += (counts[c] ?? 0) * (counts[k] ?? 0) * difference
    }
  }
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected
}

function squaredDifference(
  metric: Metric,
  values: readonly number[],
  counts: readonly number[],
): (c: number, k: number) => number {
  const square = (x: number): number => x * x
  const value = (place: number): number => values[place] ?? 0
  switch (metric) {
    case 'nominal':
      return (c, k) => Number(c !== k)
    case 'interval':
      return (c, k) => square(value(c) - value(k))
    case 'ratio':
      return (c, k) => square((value(c) - value(k)) / (value(c) + value(k)))
    case 'ordinal':
      return (c, k) => {
        const between = counts.slice(Math.min(c, k), Math.max(c, k) + 1)
        const all = between.reduce((sum, count) => sum + count, 0)
        return square(all - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2)
      }
  }
}
