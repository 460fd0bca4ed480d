const shape = /(?<!\d)(\d{2})(\d{2})\d{2}[- ]?\d{4}(?!\d)/g

/** Whether a text holds ten digits that begin as a date, as a CPR number does. */
export const hasCprLike = (text: string): boolean =>
  [...text.matchAll(shape)].some(([, day, month]) => isDayOfYear(Number(day), Number(month)))

/** The same inside a longer number, where the hyphen gives it away. */
const anywhere = /\d{6}[- ]\d{4}|(?<!\d)\d{10}(?!\d)/g

/** The text with dots for whatever could be a CPR number, date or not. */
export const withoutCpr = (text: string): string => text.replace(anywhere, '••••••-••••')

const isDayOfYear = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12
