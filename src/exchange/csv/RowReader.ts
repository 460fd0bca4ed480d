import { cellAddress } from './Cell.ts'
import { cleanText } from './cleanText.ts'
import type { Columns } from './columns.ts'
import { hasCprLike } from './cprLike.ts'
import { type FaultValues, type FileFault, type FileFaultCode, fileFault } from './FileFault.ts'
import type { Table, TableRow } from './Table.ts'

/** What reading a file has come to so far; readers of rows and cells add to it. */
export interface Findings {
  readonly faults: FileFault[]
  readonly warnings: FileFault[]
}

/** One row, its cells by column name and clean; what is wrong with a cell is told with its place. */
export interface RowReader {
  readonly line: number
  /** Every cell in the file's order, as one text: equal for rows that say the same. */
  readonly content: string
  /** A cell's text; empty where the file has no such column. */
  readonly text: (column: string) => string
  readonly fault: (code: FileFaultCode, column: string, values?: FaultValues) => void
  readonly warn: (code: FileFaultCode, column: string, values?: FaultValues) => void
}

export function rowReaders(
  table: Table,
  columns: Columns,
  findings: Findings,
): readonly RowReader[] {
  return table.rows.map((row) => rowReader(row, table, columns, findings))
}

function rowReader(row: TableRow, table: Table, columns: Columns, findings: Findings): RowReader {
  const { line } = row
  const cellOf = (index: number) => (table.hasAddresses ? cellAddress(index, line) : undefined)
  const texts = row.cells.map((cell, index) => {
    const clean = cleanText(cell)
    if (clean.invisible === 0 && !clean.text.includes('\uFFFD')) return clean.text
    const column = table.header.find((heading) => heading.index === index)?.name ?? null
    if (clean.invisible > 0) {
      const values = { count: clean.invisible, found: cell }
      const place = { line, column, cell: cellOf(index) }
      findings.warnings.push(fileFault('invisible-characters', place, values))
    }
    if (clean.text.includes('\uFFFD')) {
      findings.warnings.push(fileFault('lost-characters', { line, column, cell: cellOf(index) }))
    }
    return clean.text
  })
  const report = (to: FileFault[]) => (code: FileFaultCode, name: string, values?: FaultValues) => {
    const heading = columns.get(name)
    // That a column is missing is told once, of the file.
    if (heading === undefined) return
    const place = { line, column: heading.name, cell: cellOf(heading.index) }
    to.push(fileFault(code, place, values))
  }
  return {
    line,
    content: JSON.stringify(texts.slice(0, (table.header.at(-1)?.index ?? 0) + 1)),
    text: (column) => texts[columns.get(column)?.index ?? -1] ?? '',
    fault: report(findings.faults),
    warn: report(findings.warnings),
  }
}

/** A cell that must say something; the text is empty where a fault was told. */
export function requiredText(row: RowReader, column: string, max: number): string {
  const text = row.text(column)
  if (text.trim() === '') row.fault('required-empty', column)
  return withinLimit(row, column, text, max)
}

export function optionalText(row: RowReader, column: string, max: number): string | null {
  const text = row.text(column)
  return text.trim() === '' ? null : withinLimit(row, column, text, max)
}

function withinLimit(row: RowReader, column: string, text: string, max: number): string {
  if (text.length > max) row.fault('text-too-long', column, { found: text.length, max })
  if (hasCprLike(text)) row.warn('cpr-like', column)
  return text
}
