import type { Cell } from '~/exchange/csv/Cell.ts'

/** As an error looks in an English and in a Danish Excel; pasted as text it says as little. */
const errorText =
  /^#(N\/A|REF!|VALUE!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|I\/T|REFERENCE!|V.RDI!)$/

/** Significant digits a spreadsheet keeps; what a number has beyond them is not meant. */
const digits = 15

/**
 * A cell's value as the file has it. Source: ECMA-376 18.8.30 for dates, IEEE 754 for numbers: a sum
 * kept as 980000.4999999999 was shown as 980000.5, and is read as that.
 */
export function cellOf(value: string | number | boolean | Date | null, isError: boolean): Cell {
  if (value === null) return ''
  if (isError || (typeof value === 'string' && errorText.test(value))) {
    return { kind: 'error', text: String(value) }
  }
  if (value instanceof Date) return clockOf(value)
  return typeof value === 'number' ? Number(value.toPrecision(digits)) : value
}

/** A cell's day and time have no zone: the reader gives them as if they were in UTC. */
function clockOf(value: Date): Cell {
  const seconds = Math.round(value.getTime() / 1000)
  const at = new Date(seconds * 1000)
  const text = Number.isNaN(seconds) || at.getUTCFullYear() > 9999 ? null : at.toISOString()
  // What is formatted as a date and is no day is shown by Excel as a row of these.
  if (text === null) return { kind: 'error', text: '########' }
  return {
    kind: 'clock',
    text: text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19),
  }
}
