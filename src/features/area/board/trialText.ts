/** Trial weights as they stand in an address: permille in the criteria's order, `200-200-400-200`. */
export const trialText = (weights: readonly number[]): string => weights.join('-')

/**
 * The trial weights of an address; null where it has none, or none that could be: another number of
 * them than there are criteria, or with another sum. Those of the round itself are no trial.
 */
export function trialIn(
  text: string | undefined,
  own: readonly number[],
): readonly number[] | null {
  if (text === undefined || !/^\d{1,4}(-\d{1,4})+$/.test(text)) return null
  const weights = text.split('-').map(Number)
  const isPossible = weights.length === own.length && sumOf(weights) === sumOf(own)
  return isPossible && !isSame(weights, own) ? weights : null
}

export const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((weight, index) => weight === b[index])

export const sumOf = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + weight, 0)
