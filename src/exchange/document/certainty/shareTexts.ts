import { separableBelow } from '~/domain/statistics/round/cautionsOf.ts'
import { formatDecimal, type Language } from '~/i18n/formats.ts'
import { certaintyWords } from '~/i18n/certaintyWords.ts'
import type { Fraction } from '~/lib/fraction.ts'

const mostDecimals = 9

/**
 * A chance of the model's in whole per cent, never 0 or 100 [CE6]. One just short of the limit for telling
 * two apart is not written as that limit.
 * Unit: a share, 0 to 1.
 */
export function chanceText(chance: number, language: Language): string {
  const text = shareOfWeightsText(chance, language)
  const isShort = chance < separableBelow && Math.round(chance * 100) === separableBelow * 100
  return isShort ? certaintyWords[language].chance.justUnder(text) : text
}

/**
 * A share of all weights that could be, in whole per cent; never 0 or 100 [CE6].
 * Unit: a share, 0 to 1.
 */
export function shareOfWeightsText(share: number, language: Language): string {
  const { over, under } = certaintyWords[language].chance
  const percent = Math.round(share * 100)
  if (percent >= 100) return over(percentText(99, 0, language))
  return percent <= 0 ? under(percentText(1, 0, language)) : percentText(percent, 0, language)
}

/**
 * An end of a weight's range in per cent, rounded out of the range: beyond what is told, the place is lost
 * [CE6]. To a tenth, and finer where a tenth would be nothing or all.
 * Unit: a share of all weight, above 0 and below 1.
 */
export function boundText(bound: Fraction, side: 'above' | 'below', language: Language): string {
  for (let decimals = 1; decimals < mostDecimals; decimals += 1) {
    const unit = 100n * 10n ** BigInt(decimals)
    const steps = side === 'below' ? floorOf(bound, unit) : -floorOf(negative(bound), unit)
    if (steps > 0n && steps < unit) return stepsText(steps, decimals, language)
  }
  return weightText(bound, language)
}

/** A weight as people read it: to a tenth of a per cent. */
export function weightText({ numerator, denominator }: Fraction, language: Language): string {
  return stepsText((numerator * 2000n + denominator) / (denominator * 2n), 1, language)
}

/** Points of weight of a hundred, rounded down to a tenth: less is told than it takes, and never 0. */
export function weightPointsText(share: Fraction, language: Language): string {
  const tenths = floorOf(share, 1000n)
  if (tenths === 0n && share.numerator > 0n) {
    return certaintyWords[language].chance.under(formatDecimal(0.1, 1, language))
  }
  return formatDecimal(Number(tenths) / 10, tenths % 10n === 0n ? 0 : 1, language)
}

const stepsText = (steps: bigint, decimals: number, language: Language): string =>
  steps % 10n === 0n && decimals === 1
    ? percentText(Number(steps) / 10, 0, language)
    : percentText(Number(steps) / 10 ** decimals, decimals, language)

const percentText = (value: number, decimals: number, language: Language): string =>
  `${formatDecimal(value, decimals, language)}${language === 'da' ? '\u00a0%' : '%'}`

/** The greatest whole number of units not above a share. */
function floorOf({ numerator, denominator }: Fraction, unit: bigint): bigint {
  const top = numerator * unit
  const whole = top / denominator
  return top < 0n && whole * denominator !== top ? whole - 1n : whole
}

const negative = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: -numerator,
  denominator,
})
