import { exp } from './exp.ts'
import { log } from './log.ts'
import { logGamma } from './logGamma.ts'

/**
 * P(X > x) for a chi-square X with `freedom` degrees of freedom; error about 1e-14.
 * Source: series 8.7.1 of the NIST Digital Library of Mathematical Functions up to the mean, beyond it
 * the continued fraction 8.9.2, which keeps the digits of a small tail.
 */
export function chiSquareTail(x: number, freedom: number): number {
  if (x <= 0) return 1
  const [shape, half] = [freedom / 2, x / 2]
  const front = exp(shape * log(half) - half - logGamma(shape))
  return half < shape + 1
    ? 1 - front * lowerSeries(half, shape)
    : front * upperFraction(half, shape)
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape
  let sum = term
  for (let step = 1; step <= 1000 && term > sum * 1e-17; step += 1) {
    term *= x / (shape + step)
    sum += term
  }
  return sum
}

function upperFraction(x: number, shape: number): number {
  let bottom = x + 1 - shape
  let c = 1e300
  let d = 1 / bottom
  let value = d
  for (let step = 1; step <= 1000; step += 1) {
    const numerator = -step * (step - shape)
    bottom += 2
    d = 1 / (numerator * d + bottom)
    c = bottom + numerator / c
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return value
}
