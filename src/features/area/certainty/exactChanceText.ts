import { certaintyWords } from '~/i18n/certaintyWords.ts'
import { formatDecimal, type Language } from '~/i18n/formats.ts'

/** A chance to a tenth of a per cent, where it is looked at closely; never 0 or 100 [CE6]. */
export function exactChanceText(chance: number, language: Language): string {
  const { over, under } = certaintyWords[language].chance
  const percentOf = (tenths: number) =>
    `${formatDecimal(tenths / 10, 1, language)}${language === 'da' ? '\u00a0%' : '%'}`
  const tenths = Math.round(chance * 1000)
  if (tenths >= 1000) return over(percentOf(999))
  return tenths <= 0 ? under(percentOf(1)) : percentOf(tenths)
}
