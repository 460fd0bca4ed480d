import { formatPoints, type Language } from '~/i18n/formats.ts'

/** Points to either side of nothing: «+0,12», «−0,30»; what rounds to nothing has no sign. */
export function signedPoints(value: number, language: Language): string {
  const text = formatPoints(Math.abs(value), language)
  if (!/[1-9]/.test(text)) return text
  return value > 0 ? `+${text}` : `−${text}`
}
