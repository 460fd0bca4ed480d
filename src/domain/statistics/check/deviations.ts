import type { Deviation } from './VectorCheck.ts'

type Numbers = readonly (number | null | undefined)[]

/**
 * The farthest of many numbers from those expected.
 * Shape: NaN, which is within no tolerance, when a number is missing on one side or is none.
 */
export function farthest(found: Numbers, expected: Numbers): number {
  if (found.length !== expected.length) return Number.NaN
  // Math.max of anything and NaN is NaN.
  return found.reduce<number>((greatest, value, index) => {
    const wanted = expected[index]
    if (value === null && wanted === null) return greatest
    const isPair = typeof value === 'number' && typeof wanted === 'number'
    return Math.max(greatest, isPair ? Math.abs(value - wanted) : Number.NaN)
  }, 0)
}

export const deviationOf = (
  quantity: string,
  found: Numbers,
  expected: Numbers,
  tolerance: number,
): Deviation => ({ quantity, deviation: farthest(found, expected), tolerance })

/** What has to be the very same: 0 where it is, 1 where it is not. */
export const sameness = (quantity: string, found: unknown, expected: unknown): Deviation => ({
  quantity,
  deviation: Number(JSON.stringify(found) !== JSON.stringify(expected)),
  tolerance: 0,
})

/** `7/15` and `2` as numbers, as the exact vectors are written. */
export function ratio(text: string): number {
  const [top = Number.NaN, bottom = 1] = text.split('/').map(Number)
  return top / bottom
}

/** A number as a vector prints it, where that is less than its tolerance asks for. */
export const asPrinted = (value: number, digits = 10): number => Number(value.toPrecision(digits))
