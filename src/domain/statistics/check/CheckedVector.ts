import { type Deviation, isWithin, type VectorCheck } from './VectorCheck.ts'

/** A reference vector as it came out when it was recomputed. */
export interface CheckedVector {
  readonly id: string
  readonly deviations: readonly Deviation[]
}

/** What a self-check came to. */
export interface SelfCheckOutcome {
  /** Reference vectors with every quantity within its tolerance, and how many there are. */
  readonly passed: number
  readonly total: number
  /** Quantities in all of them, and those that are out of tolerance. */
  readonly quantities: number
  readonly outside: number
}

export const checkVector = ({ id, run }: VectorCheck): CheckedVector => ({ id, deviations: run() })

/** All of its quantities are within their tolerances; one that asks for none shows nothing. */
export const hasPassed = ({ deviations }: CheckedVector): boolean =>
  deviations.length > 0 && deviations.every(isWithin)

export function outcomeOf(vectors: readonly CheckedVector[]): SelfCheckOutcome {
  const found = vectors.flatMap(({ deviations }) => deviations)
  return {
    passed: vectors.filter(hasPassed).length,
    total: vectors.length,
    quantities: found.length,
    outside: found.filter((deviation) => !isWithin(deviation)).length,
  }
}

/**
 * The quantity that is nearest to its tolerance, or farthest beyond it; of equals the first.
 * Shape: undefined for a vector that asks for none.
 */
export const nearestLimit = ({ deviations }: CheckedVector): Deviation | undefined =>
  deviations.reduce<Deviation | undefined>(
    (nearest, deviation) => (nearest && usedUp(nearest) >= usedUp(deviation) ? nearest : deviation),
    undefined,
  )

/** The share of the tolerance that is used up; what has to be the very same has none to use. */
function usedUp(deviation: Deviation): number {
  if (deviation.deviation === 0) return 0
  return isWithin(deviation) ? deviation.deviation / deviation.tolerance : Number.POSITIVE_INFINITY
}
