import { readKroner } from '~/exchange/csv/readKroner.ts'
import { formatDecimal, formatPoint, type Language } from '~/i18n/formats.ts'

/** A number as a field holds it: read, empty, or typed so that it cannot be read. */
export type NumberEntry = number | null | { readonly typed: string }

/** Unit of the number read: permille typed as per cent, points, a count, øre typed as kroner. */
export type NumberKind = 'percent' | 'points' | 'whole' | 'kroner'

const decimals = { percent: 1, points: 3, whole: 0 } as const

export const isUnread = (entry: NumberEntry): entry is { readonly typed: string } =>
  typeof entry === 'object' && entry !== null

/** The number, where there is one. */
export const numberIn = (entry: NumberEntry): number | null => (isUnread(entry) ? null : entry)

/** What a person typed, read in the language's writing; in Danish a point may stand for the comma. */
export function readNumber(text: string, kind: NumberKind, language: Language): NumberEntry {
  const found = text.trim()
  if (found === '') return null
  if (kind === 'kroner') {
    const read = readKroner(language === 'da' ? found : swapped(found))
    return read.ok ? read.value : { typed: found }
  }
  const plain = found.replace(/\s*%$/, '').replace('−', '-').replace(',', '.')
  const parts = /^-?\d{1,9}(?:\.(\d+))?$/.exec(plain)
  if (!parts || (parts[1] ?? '').length > decimals[kind]) return { typed: found }
  return (kind === 'percent' ? Math.round(Number(plain) * 10) : Number(plain)) + 0
}

/** The entry as it stands in its field. */
export function numberText(entry: NumberEntry, kind: NumberKind, language: Language): string {
  if (isUnread(entry)) return entry.typed
  if (entry === null) return ''
  if (kind === 'kroner') return formatDecimal(entry / 100, entry % 100 === 0 ? 0 : 2, language)
  return formatPoint(kind === 'percent' ? entry / 10 : entry, language)
}

/** Whether what was typed is a number at all, though one with too many decimals. */
export const isDecimal = (typed: string): boolean => /^[-−]?\d{1,9}[.,]\d+(\s*%)?$/.test(typed)

const swapped = (text: string): string =>
  text.replace(/^DKK\s*/i, '').replace(/[.,]/g, (separator) => (separator === '.' ? ',' : '.'))
