export interface ClippedLinear {
  /** A chance for each value; they sum to the number of places. */
  readonly chances: readonly number[]
  readonly intercept: number
}

/**
 * Chances that rise evenly with the value, cut off at 0 and 1: clip(slope x value + intercept).
 * No command offers a lot; it may only be drawn where the rules of a call say so.
 * Shape: as many places as values, or more, give everybody 1.
 * Source: Goldberg, Fanti and Shah (2026), Smooth partial lotteries, arXiv:2605.20069.
 */
export function clippedLinear(
  values: readonly number[],
  places: number,
  slope: number,
): ClippedLinear {
  const chancesAt = (intercept: number): readonly number[] =>
    values.map((value) => Math.min(1, Math.max(0, slope * value + intercept)))
  const sumAt = (intercept: number): number =>
    chancesAt(intercept).reduce((sum, chance) => sum + chance, 0)
  const bends = values
    .flatMap((value) => [-slope * value, 1 - slope * value])
    .toSorted((a, b) => a - b)
  // Between two bends the sum is a straight line.
  const after = bends.findIndex((bend) => sumAt(bend) >= places)
  const [last = 0] = bends.slice(-1)
  if (after < 0) return { chances: chancesAt(last), intercept: last }
  const [to = 0, from = to] = [bends[after], bends[after - 1]]
  const [low, high] = [sumAt(from), sumAt(to)]
  const share = high > low ? (places - low) / (high - low) : 1
  const intercept = from + share * (to - from)
  return { chances: chancesAt(intercept), intercept }
}
