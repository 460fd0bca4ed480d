/** Coefficients of the powers 0, 1, 2 … at x, by Horner's rule and so always in one order. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    value = value * x + (coefficients[power] ?? 0)
  }
  return value
}
