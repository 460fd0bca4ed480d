import { type Cell, type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { toNumber } from '~/lib/fraction.ts'
import type { ColumnKind, ExportTable } from '~/exchange/csv/ExportTable.ts'
import type { CsvCell } from '~/exchange/csv/writeCsv.ts'

/** A table and the name on its tab. Shape: a name of 1 to 31 characters, none of `[]:*?/\`. */
export interface NamedTable {
  readonly name: string
  readonly table: ExportTable
}

/** Formats are codes that each language's Excel shows its own way: `0.00` is 4,50 in a Danish one. */
const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  count: '0',
  point: '0.##',
  points: '0.0000',
  kroner: '#,##0.00',
  year: '0',
  date: 'yyyy-mm-dd',
}

/** Characters a cell may have. Source: Excel specifications and limits. */
const longestText = 32_767

/**
 * Tables as a workbook, a sheet each, the heading kept in sight. Numbers are numbers and days are
 * days; a text is a cell formatted as text, so that it is no formula, neither here nor when somebody
 * has clicked in it. The same tables give the same bytes.
 * Errors: throws what the library throws on a sheet's name, which is a bug.
 */
export async function writeWorkbook(
  tables: readonly NamedTable[],
  title: string,
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: tables.map(sheetFor),
    properties: { title, created: fixedDate, modified: fixedDate },
  })
  return new Uint8Array(bytes)
}

/** A workbook says when it was made, and no clock is asked here: what it was made of has a date. */
const fixedDate = new Date('2020-01-01T00:00:00Z')

function sheetFor({ name, table }: NamedTable): WriteSheet {
  const { columns, rows } = table
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, column: number, cell: Partial<Cell>) =>
    cells.set(`${row},${column}`, cell)
  for (const [column, { name: heading }] of columns.entries()) {
    put(0, column, { ...textCell(heading), style: headingStyle })
  }
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const kind = columns[column]?.kind ?? 'text'
      const cell = cellFor(value, kind)
      if (cell) put(row + 1, column, cell)
    }
  }
  return {
    name,
    cells,
    columns: columns.map((_, column) => ({ width: widthOf(table, column) })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lettersOf(columns.length - 1)}${rows.length + 1}` },
  }
}

const top = { vertical: 'top' } as const
const headingStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: top,
  numFmt: formats.text,
}

function cellFor(value: CsvCell, kind: ColumnKind): Partial<Cell> | null {
  if (value === null || value === '') return null
  if (typeof value === 'string') {
    const day = kind === 'date' ? dayOf(value) : null
    return day ? { value: day, style: { numFmt: formats.date, alignment: top } } : textCell(value)
  }
  const number = typeof value === 'number' ? value : toNumber(value.value)
  return {
    value: number,
    style: { numFmt: formats[kind === 'text' ? 'point' : kind], alignment: top },
  }
}

/** As a run of text: a plain value that reads `#N/A` would be written as an error. */
const textCell = (text: string): Partial<Cell> => ({
  value: null as CellValue,
  richText: [{ text: readable(text) }],
  style: { numFmt: formats.text, alignment: top },
})

/** Cut where a cell ends, and said so by the mark; and no text reads as the library's own escapes. */
function readable(text: string): string {
  const plain = text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return plain.length <= longestText ? plain : `${plain.slice(0, longestText - 1)}…`
}

function dayOf(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? null : day
}

/** Characters wide, so that most of a column is read without widening it. */
function widthOf({ columns, rows }: ExportTable, column: number): number {
  const lengths = rows.map((row) => String(shown(row[column] ?? null)).length)
  const longest = Math.max(columns[column]?.name.length ?? 0, ...lengths)
  return Math.min(Math.max(longest + 3, 8), 60)
}

const shown = (value: CsvCell): string | number =>
  value !== null && typeof value === 'object' ? toNumber(value.value).toFixed(4) : (value ?? '')

function lettersOf(index: number): string {
  let letters = ''
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}
