import { formatDecimal, type Language } from '~/i18n/formats.ts'
import { type Fraction, fraction, multiply, toNumber } from '~/lib/fraction.ts'

const mostDecimals = 3

/**
 * A share of the weight in per cent, in full where it has at most three decimals; otherwise with the
 * fraction it is: «28,571 % (2/7)».
 */
export function exactShareText(share: Fraction, language: Language): string {
  const percent = multiply(share, fraction(100n))
  const unit = language === 'da' ? '\u00a0%' : '%'
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    if (10n ** BigInt(decimals) % percent.denominator === 0n) {
      return `${formatDecimal(toNumber(percent), decimals, language)}${unit}`
    }
  }
  const rounded = formatDecimal(toNumber(percent), mostDecimals, language)
  return `${rounded}${unit} (${share.numerator}/${share.denominator})`
}
