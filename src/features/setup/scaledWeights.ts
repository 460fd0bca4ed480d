const whole = 1000

/**
 * Weights in the same proportion that sum to 1000 permille, by largest remainder; the first goes
 * before on equal ones. Nothing but zeros becomes even shares.
 */
export function scaledWeights(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const parts = sum === 0 ? weights.map(() => 1) : weights
  const total = sum === 0 ? weights.length : sum
  const floors = parts.map((part) => Math.floor((part * whole) / total))
  const missing = whole - floors.reduce((all, floor) => all + floor, 0)
  const remainders = parts.map((part, index) => ({ index, rest: (part * whole) % total }))
  const raised = new Set(
    remainders
      .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  )
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0))
}
