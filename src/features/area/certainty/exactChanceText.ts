import { formatDecimal, type Language } from '~/i18n/formats.ts'
import type { HowSureWords } from '~/i18n/da/howSure.ts'

/** A chance to a tenth of a per cent, where it is looked at closely; never 0 or 100 [CE6]. */
export function exactChanceText(
  chance: number,
  { over, under }: Pick<HowSureWords, 'over' | 'under'>,
  language: Language,
): string {
  const percentOf = (tenths: number) =>
    `${formatDecimal(tenths / 10, 1, language)}${language === 'da' ? '\u00a0%' : '%'}`
  const tenths = Math.round(chance * 1000)
  if (tenths >= 1000) return over(percentOf(999))
  return tenths <= 0 ? under(percentOf(1)) : percentOf(tenths)
}
