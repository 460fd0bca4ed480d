import { describe, expect, test } from 'vitest'
import {
  checkVector,
  hasPassed,
  nearestLimit,
  outcomeOf,
} from '~/domain/statistics/check/CheckedVector.ts'
import type { Deviation } from '~/domain/statistics/check/VectorCheck.ts'

const off = (quantity: string, deviation: number, tolerance: number): Deviation => ({
  quantity,
  deviation,
  tolerance,
})
const vector = (...deviations: readonly Deviation[]) =>
  checkVector({ id: 'one', run: () => deviations })

describe('[EX3] a reference vector that was recomputed', () => {
  test('has passed when every quantity is within its tolerance, and there is one', () => {
    expect(hasPassed(vector(off('a', 0, 0), off('b', 0.01, 0.01)))).toBe(true)
    expect(hasPassed(vector(off('a', 0, 0), off('b', 0.011, 0.01)))).toBe(false)
    expect(hasPassed(vector(off('a', Number.NaN, 1)))).toBe(false)
    expect(hasPassed(vector())).toBe(false)
  })

  test('is told by the quantity that is nearest to its tolerance', () => {
    const near = off('near', 1e-9, 2e-9)
    expect(nearestLimit(vector(off('far', 0.5, 9), near, off('same', 0, 0)))).toBe(near)
    expect(nearestLimit(vector(near, off('changed', 1, 0)))?.quantity).toBe('changed')
    expect(nearestLimit(vector(near, off('none', Number.NaN, 1)))?.quantity).toBe('none')
    expect(nearestLimit(vector(off('first', 0, 0), off('second', 0, 1)))?.quantity).toBe('first')
    expect(nearestLimit(vector())).toBeUndefined()
  })

  test('counts by vectors and by quantities', () => {
    const vectors = [
      vector(off('a', 0, 0), off('b', 1, 0)),
      vector(off('c', 0, 0)),
      vector(off('d', Number.NaN, 1), off('e', 2, 1)),
    ]
    expect(outcomeOf(vectors)).toEqual({ passed: 1, total: 3, quantities: 5, outside: 3 })
    expect(outcomeOf([])).toEqual({ passed: 0, total: 0, quantities: 0, outside: 0 })
  })
})
