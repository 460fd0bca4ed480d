export type Language = 'da' | 'en'

/** Stands where there is no number to show, the same in both languages. */
export const dash = '–'

const locales = { da: 'da-DK', en: 'en-GB' } as const

/** To make one takes far longer than to use it, and a table follows a drag with hundreds of numbers. */
const decimalFormats = new Map<string, Intl.NumberFormat>()

/** A fixed number of decimals, with the language's comma or point; a true minus sign. */
export function formatDecimal(value: number, decimals: number, language: Language): string {
  const key = language + decimals
  const known = decimalFormats.get(key)
  const format =
    known ??
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    })
  if (!known) decimalFormats.set(key, format)
  return format.format(value).replace('-', '−')
}

/** Totals and distances: two decimals everywhere. */
export const formatPoints = (value: number, language: Language): string =>
  formatDecimal(value, 2, language)

/** A point given on the scale: 4 or 4,5. */
export const formatPoint = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3 }).format(value)

/** Permille as per cent: 250 is 25 % (25% in English), 333 is 33,3 %. */
export function formatWeight(permille: number, language: Language): string {
  const percent = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 })
  return `${percent.format(permille / 10)}${language === 'da' ? '\u00a0%' : '%'}`
}

/** Bytes as a person reads them: 340 kB, 4,1 MB. */
export function formatBytes(bytes: number, language: Language): string {
  const isSmall = bytes < 1_000_000
  const value = Math.max(bytes / (isSmall ? 1000 : 1_000_000), isSmall ? 1 : 0)
  const digits = isSmall ? 0 : 1
  return `${formatDecimal(value, digits, language)}\u00a0${isSmall ? 'kB' : 'MB'}`
}

export const formatCount = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value)

/** Øre as whole kroner, or with øre where there are any: 12.000.000 kr. */
export function formatKroner(ore: number, language: Language): string {
  const decimals = ore % 100 === 0 ? 0 : 2
  const amount = formatDecimal(ore / 100, decimals, language)
  return language === 'da' ? `${amount}\u00a0kr.` : `DKK\u00a0${amount}`
}

/** Øre as millions of kroner with one decimal, without the unit. */
export const formatMillions = (ore: number, language: Language): string =>
  formatDecimal(ore / 100_000_000, 1, language)

const inCopenhagen = { timeZone: 'Europe/Copenhagen' } as const

/** An instant (UTC) as a day in Copenhagen: 27. maj 2020. */
export const formatDay = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', ...inCopenhagen }).format(
    new Date(instant),
  )

/** An instant (UTC) as a moment in Copenhagen: 27. maj 2020 kl. 10.00. */
export function formatMoment(instant: string, language: Language): string {
  const time = formatTime(instant, language, false)
  return language === 'da'
    ? `${formatDay(instant, language)} kl. ${time}`
    : `${formatDay(instant, language)} at ${time}`
}

/** The time of day in Copenhagen: 14.02.11, or without seconds 14.02. */
export const formatTime = (instant: string, language: Language, hasSeconds = true): string =>
  new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    ...(hasSeconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
    ...inCopenhagen,
  }).format(new Date(instant))

/** "A", "A og B", "A, B og C". */
export const formatList = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format([...words])

const danish = new Intl.Collator('da', { numeric: true })

/** Danish order whatever the language of the page: the names are Danish, and aa is å. */
export const compareDanish = (a: string, b: string): number => danish.compare(a, b)

/** The day in Copenhagen as a number, so that two of them can be counted apart. */
export function dayInCopenhagen(milliseconds: number): number {
  const day = new Intl.DateTimeFormat('sv-SE', inCopenhagen).format(new Date(milliseconds))
  return Date.parse(day) / 86_400_000
}
