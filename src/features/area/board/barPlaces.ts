import type { CSSProperties } from 'react'
import { sumOf } from './trialText.ts'

/**
 * The weights as custom properties: `--w0` is the first criterion's share of the bar and `--e0` where
 * it begins. Bars, dots and edges are drawn from them, so a step of a drag sets these few on each of
 * them and makes no part anew. They stand on the bars alone: on all of the board the browser would go
 * through every cell of it.
 */
export function weightVariables(weights: readonly number[]): CSSProperties {
  const sum = sumOf(weights) || 1
  const variables = weights.flatMap((weight, index) => [
    [`--w${index}`, weight / sum],
    [`--e${index}`, sumOf(weights.slice(0, index)) / sum],
  ])
  return Object.fromEntries(variables) as CSSProperties
}

/** How many criteria there are: none of them gets less room for its name than an even share. */
export const countVariable = (count: number): CSSProperties =>
  ({ '--count': count }) as CSSProperties

/** A length on the bar under whatever weights are shown: each share times its weight. */
export const lengthOn = (shares: readonly number[]): string =>
  `calc(${shares.map((share, index) => `var(--w${index}) * ${percent(share)}`).join(' + ')})`

/** A length on the bar under weights that stand still. */
export function lengthUnder(weights: readonly number[], shares: readonly number[]): string {
  const length = weights.reduce((sum, weight, index) => sum + weight * (shares[index] ?? 0), 0)
  return percent(length / (sumOf(weights) || 1))
}

export const percent = (share: number): string => `${Number((100 * share).toFixed(4))}%`
