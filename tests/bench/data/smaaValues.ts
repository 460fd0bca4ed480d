import { criteria, seededNumbers } from './benchRound.ts'

/** Criterion values from 1 to 5, a row an alternative. */
export function smaaValues(alternatives: number, seed = 7): readonly (readonly number[])[] {
  const random = seededNumbers(seed)
  return Array.from({ length: alternatives }, () =>
    Array.from({ length: criteria }, () => 1 + 4 * random()),
  )
}
