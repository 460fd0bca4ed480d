import { fractionText } from '~/exchange/document/fractionText.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'
import { compare, type Fraction, fraction, multiply } from '~/lib/fraction.ts'

const hundred = fraction(100n)

/** As one writes it by hand: 13/3, and whole numbers as they are. */
export const byHand = ({ numerator, denominator }: Fraction): string => {
  const sign = numerator < 0n ? '−' : ''
  const size = numerator < 0n ? -numerator : numerator
  return denominator === 1n ? `${sign}${size}` : `${sign}${size}/${denominator}`
}

/** Whether two decimals say all of it. */
export const isRoundedExactly = (value: Fraction): boolean =>
  multiply(value, hundred).denominator === 1n

/** `=` where two decimals say all of it, else `≈`. */
export const equals = (value: Fraction): string => (isRoundedExactly(value) ? '=' : '≈')

/** A number by hand and as it is shown: 13/3 ≈ 4,33. */
export const exactText = (value: Fraction, language: Language): string =>
  `${byHand(value)} ${equals(value)} ${fractionText(value, language)}`

/** The most points that are written out one by one. */
const mostTerms = 8

/** The points and their sum: 4 + 5 + 4 = 13; of many the sum alone. */
export function sumText(points: readonly number[], language: Language): string {
  const sum = points.reduce((total, one) => total + one, 0)
  const written = points.map((one) => formatPoint(one, language))
  if (written.length === 1) return written.join('')
  const terms =
    written.length > mostTerms ? `${written.slice(0, 3).join(' + ')} + …` : written.join(' + ')
  return `${terms} = ${formatPoint(sum, language)}`
}

/** The rounded terms as they would be added up from the screen, in hundredths; whole. */
export const roundedSum = (terms: readonly Fraction[]): number =>
  terms.reduce((sum, term) => sum + hundredths(term), 0)

/** A number to two decimals, in hundredths, rounded as it is shown: halves away from zero. */
export function hundredths(value: Fraction): number {
  const isNegative = compare(value, fraction(0n)) < 0
  const { numerator, denominator } = multiply(value, hundred)
  const size = isNegative ? -numerator : numerator
  const whole = (2n * size + denominator) / (2n * denominator)
  return Number(isNegative ? -whole : whole)
}
