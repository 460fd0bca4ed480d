import { at } from './at.ts'
import { betaCdf, betaQuantile } from './betaCdf.ts'

const cells = 2000
const cutOff = 1e-9

/**
 * Quantiles of Beta(a, b) by the thousand: the distribution is tabulated once and read between the
 * lines. Error below 1e-5; `betaQuantile` is for single ones.
 */
export function betaInverse(a: number, b: number): (u: number) => number {
  const from = betaQuantile(cutOff, a, b)
  const width = (betaQuantile(1 - cutOff, a, b) - from) / cells
  const table = Float64Array.from({ length: cells + 1 }, (_, cell) =>
    betaCdf(from + cell * width, a, b),
  )
  return (u) => {
    let [low, high] = [0, cells]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (at(table, middle) <= u) low = middle
      else high = middle
    }
    const [below, above] = [at(table, low), at(table, high)]
    const share = above > below ? Math.min(1, Math.max(0, (u - below) / (above - below))) : 0
    return from + (low + share) * width
  }
}
