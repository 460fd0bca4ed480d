import type { Fraction } from '~/lib/fraction.ts'

/** `excel` opens in a Danish Excel by a double click; `rfc4180` is for other programs. */
export type CsvDialect = 'excel' | 'rfc4180'

/** An exact number with a fixed number of decimals. */
export interface DecimalCell {
  readonly value: Fraction
  readonly decimals: number
}

/** Text is guarded against being read as a formula; a number stays a number; null is empty. */
export type CsvCell = string | number | DecimalCell | null

const dialects = {
  excel: { start: '\uFEFF', delimiter: ';', comma: ',', isGuarded: true },
  rfc4180: { start: '', delimiter: ',', comma: '.', isGuarded: false },
} as const

/**
 * A table as CSV text, every line ended by CRLF.
 * Shape: the header is plain names and is never guarded.
 * Source: RFC 4180; OWASP, CSV injection (the guard).
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
): string {
  const { start, delimiter } = dialects[dialect]
  const lines = [
    header.map((name) => quoted(name, delimiter)),
    ...rows.map((row) => row.map((cell) => cellText(cell, dialect))),
  ]
  return start + lines.map((cells) => `${cells.join(delimiter)}\r\n`).join('')
}

function cellText(cell: CsvCell, dialect: CsvDialect): string {
  const { delimiter, comma, isGuarded } = dialects[dialect]
  if (cell === null) return ''
  if (typeof cell === 'string') {
    const text = cell.replace(controls, '')
    return quoted(isGuarded && /^[=+\-@\t\r']/.test(text) ? `'${text}` : text, delimiter)
  }
  const number = typeof cell === 'number' ? String(cell) : decimalText(cell)
  return quoted(number.replace('.', comma), delimiter)
}

/** Not text, and enough of them would make the whole file unreadable; tab and breaks stay. */
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text

/** Rounded from the exact value, half away from zero, so that equal values print alike. */
function decimalText({ value: { numerator, denominator }, decimals }: DecimalCell): string {
  const isNegative = numerator < 0n
  const size = (isNegative ? -numerator : numerator) * 10n ** BigInt(decimals)
  const whole = String((2n * size + denominator) / (2n * denominator)).padStart(decimals + 1, '0')
  const sign = isNegative && /[1-9]/.test(whole) ? '-' : ''
  if (decimals === 0) return sign + whole
  return `${sign}${whole.slice(0, -decimals)}.${whole.slice(-decimals)}`
}
