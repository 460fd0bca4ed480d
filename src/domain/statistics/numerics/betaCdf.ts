import { exp } from './exp.ts'
import { log } from './log.ts'
import { logGamma } from './logGamma.ts'

const tiny = 1e-300

/**
 * P(X <= x) for X ~ Beta(a, b), the regularised incomplete beta function; error about 1e-14.
 * Source: continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, evaluated
 * by the method of Lentz (1976), Applied Optics 15:668-671.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return value
}

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

/** The x with `betaCdf(x, a, b)` = p, by halving until two neighbouring doubles are left. */
export function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 1100; step += 1) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (betaCdf(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The F distribution's quantile with m and n degrees of freedom, which need not be whole.
 * Source: if X ~ Beta(m/2, n/2), then nX / (m(1 - X)) ~ F(m, n).
 */
export function fQuantile(p: number, m: number, n: number): number {
  const x = betaQuantile(p, m / 2, n / 2)
  return (n * x) / (m * (1 - x))
}
