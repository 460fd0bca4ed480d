import { filesWords } from '~/i18n/filesWords.ts'
import { formatCount, formatPoint, type Language } from '~/i18n/formats.ts'
import { type FaultValues, type FileFault, shownValues } from './FileFault.ts'

/** Codes whose sentence names the column itself. */
const withoutPlace: ReadonlySet<FileFault['code']> = new Set([
  'missing-column',
  'field-twice',
  'cell-formula',
  'heading-merged',
  'duplicate-column',
  'unknown-column',
  'column-resembles',
  'unknown-funder',
  'year-outside-frames',
])

/**
 * A fault or warning as a sentence: where, what is wrong, and what to do.
 * Of a value it quotes 40 characters at most, and never what could be a CPR number.
 */
export function faultText(fault: FileFault, language: Language): string {
  const column = shownValues({ column: fault.column ?? '' })['column']
  const values = {
    ...saidValues(fault.values, language),
    column: String(column),
    cell: fault.cell ?? '',
  }
  const files = filesWords[language]
  const text = files.faults[fault.code](values)
  if (withoutPlace.has(fault.code)) return text
  if (fault.cell !== undefined && fault.column !== null) {
    return files.inAddress(fault.cell, values.column, text)
  }
  if (fault.line !== null && fault.column !== null) {
    return files.inCell(fault.line, values.column, text)
  }
  if (fault.line !== null) return files.inLine(fault.line, text)
  return fault.column === null ? text : files.inColumn(values.column, text)
}

/** Numbers that are names, and so are written without a separator of thousands. */
const plainNumbers = new Set([
  'line',
  'otherLine',
  'utf8Line',
  'firstLine',
  'year',
  'character',
  'byteOffset',
])

/** Values as they stand in a sentence. */
export const saidValues = (
  values: FaultValues,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(shownValues(values)).map(([name, value]) => [
      name,
      typeof value === 'number' ? numberText(name, value, language) : value,
    ]),
  )

function numberText(name: string, value: number, language: Language): string {
  if (plainNumbers.has(name)) return String(value)
  return Number.isInteger(value) ? formatCount(value, language) : formatPoint(value, language)
}
