/**
 * The weights with one set to `value`, the others keeping their proportion [TW1]. What whole numbers
 * leave over goes to the largest remainders, of equal ones to the first; others that are all 0 share
 * the rest evenly. In a drag, call it with the weights that the drag began at, never with those of the
 * step before: so the roundings do not add up, and coming back gives the weights it began at.
 * Unit: whole permille; the sum stays what it was, 1000 less what is left out of the area.
 * Shape: `index` is that of the weight to set; a value below 0 or above the sum is taken as the end it
 * passes, and a single weight keeps the whole sum.
 * Throws RangeError when there is no weight at the index, or the value is no number.
 */
export function rescaleWeights(
  weights: readonly number[],
  index: number,
  value: number,
): readonly number[] {
  if (weights[index] === undefined || Number.isNaN(value)) {
    throw new RangeError(`rescaleWeights got ${value} for weight ${index} of ${weights.length}`)
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (weights.length === 1) return [sum]
  const set = Math.min(Math.max(Math.round(value), 0), sum)
  const others = weights.flatMap((weight, at) => (at === index ? [] : [weight]))
  return shareOut(sum - set, others).toSpliced(index, 0, set)
}

/** Whole shares of `whole` in the proportion of the claims, by largest remainder. */
function shareOut(whole: number, claims: readonly number[]): readonly number[] {
  const claimed = claims.reduce((total, claim) => total + claim, 0)
  if (claimed === 0) {
    return shareOut(
      whole,
      claims.map(() => 1),
    )
  }
  // Whole numbers far below 2^53, so remainders that are equal are found equal; the sort is stable.
  const shares = claims.map((claim) => Math.floor((claim * whole) / claimed))
  const left = whole - shares.reduce((total, share) => total + share, 0)
  const favoured = claims
    .map((claim, at) => ({ at, remainder: (claim * whole) % claimed }))
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, left)
    .map(({ at }) => at)
  return shares.map((share, at) => (favoured.includes(at) ? share + 1 : share))
}
