import { compare, type Fraction, subtract, toNumber, zero } from '~/lib/fraction.ts'
import { formatDecimal, formatPoints, type Language } from '~/i18n/formats.ts'

const mostDecimals = 9

/** A total or a mean as people read it: two decimals. */
export const fractionText = (value: Fraction, language: Language): string =>
  formatPoints(toNumber(value), language)

/** A distance: two decimals, and more where it is not nothing but would read as 0,00. */
export const distanceText = (distance: Fraction, language: Language): string =>
  apartText(distance, zero, language)

/** A value beside the one it is compared with: as many decimals as it takes to tell them apart. */
export function apartText(value: Fraction, other: Fraction, language: Language): string {
  const textOf = (of: Fraction, decimals: number) => formatDecimal(toNumber(of), decimals, language)
  let decimals = 2
  if (compare(subtract(value, other), zero) !== 0) {
    while (decimals < mostDecimals && textOf(value, decimals) === textOf(other, decimals)) {
      decimals += 1
    }
  }
  return textOf(value, decimals)
}
