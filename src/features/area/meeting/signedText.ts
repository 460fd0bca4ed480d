import { distanceText } from '~/exchange/document/fractionText.ts'
import type { Language } from '~/i18n/formats.ts'
import { absolute, compare, type Fraction, zero } from '~/lib/fraction.ts'

/** A distance with its sign: +0,15, −0,25 and 0,00. */
export function signedText(value: Fraction, language: Language): string {
  const side = compare(value, zero)
  const text = distanceText(absolute(value), language)
  return side === 0 ? text : `${side > 0 ? '+' : '\u2212'}${text}`
}
