/**
 * What is left of each frame when the amounts are taken; undefined when one does not fit.
 * Unit: whole øre. Subtracting what fits from a safe integer is exact.
 */
export function leftAfter(
  left: readonly number[],
  amounts: readonly number[],
): readonly number[] | undefined {
  const after = left.map((amount, index) => amount - (amounts[index] ?? 0))
  return after.some((amount) => amount < 0) ? undefined : after
}
