import { log } from './log.ts'

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const

/**
 * The logarithm of the gamma function for x > 0; relative error about 1e-15.
 * Source: Lanczos (1964), SIAM Journal on Numerical Analysis 1:86-96, with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  let sum: number = lanczos[0]
  for (const [index, coefficient] of lanczos.entries()) {
    if (index > 0) sum += coefficient / (x - 1 + index)
  }
  const base = x + 6.5
  return 0.9189385332046727 + (x - 0.5) * log(base) - base + log(sum)
}
