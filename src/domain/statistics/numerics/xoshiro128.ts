export type Xoshiro128State = readonly [number, number, number, number]

/**
 * Pseudo-random 32-bit whole numbers from a seed: xoshiro128**, version 1.1. For tests and for what is
 * published with its seed; no result of the workbench rests on it.
 * Shape: each call gives the next number, from 0 to 2^32 - 1. A state of four zeros gives zeros only.
 * Source: Blackman and Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47:36.
 */
export function xoshiro128(state: Xoshiro128State): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
}

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by))
