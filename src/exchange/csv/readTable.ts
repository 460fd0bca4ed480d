import Papa from 'papaparse'
import { err, ok, type Result } from '~/lib/result.ts'
import { decodeText } from './decodeText.ts'
import { type Delimiter, delimiterChoice, delimiters } from './delimiterOf.ts'
import type { Encoding } from './Encoding.ts'
import { type FileFault, fileFault, knownNames } from './FileFault.ts'
import { looksLikeFormula, withoutGuard } from './formulaGuard.ts'
import { headingKey } from './headingKey.ts'
import { refused } from './inFileOrder.ts'
import { quoteFaults } from './quoteFaults.ts'
import { rowFaults } from './rowFaults.ts'
import type { Heading, Table, TableRow } from './Table.ts'

export interface TableOptions {
  /** Headings of our own format. In a file that has them all, the formula guard is taken off. */
  readonly ownColumns?: readonly string[]
  /** A heading with no rows below it is an answer, not a mistake. */
  readonly mayBeEmpty?: boolean
  /** How it is written, where somebody has said so. */
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** Columns somebody is looking for: a delimiter that finds them all is the right one. */
  readonly wanted?: readonly string[]
}

/**
 * Reads a delimited text file, whatever it is about.
 * Shape: every row has a cell for each index in `header`; rows without content are left out.
 * Errors: all of them at once, but for those that keep the file from being read at all.
 */
export function readTable(
  bytes: Uint8Array,
  {
    ownColumns = [],
    mayBeEmpty = false,
    encoding,
    delimiter: said,
    wanted = [],
  }: TableOptions = {},
): Result<Table, FileFault> {
  const decoded = decodeText(bytes, { encoding })
  if (!decoded.ok) return decoded
  const { text, warnings } = decoded.value
  if (text.trim() === '') return err(fileFault('empty-file'))
  const start = separatorLine(text)
  if (!start.ok) return start
  const body = text.slice(start.value.length)
  const stated = said ?? start.value.delimiter
  const choice = stated
    ? { delimiter: stated, choices: [] }
    : delimiterChoice(body, wanted.length > 0 ? wanted : ownColumns)
  const { delimiter } = choice
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n' })
  const rows = withLines(parsed.data, start.value.length === 0 ? 1 : 2)
  if (rows.length > maxRows) return err(fileFault('too-many-rows', {}, { max: maxRows }))
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const header = headingOf(filled[0])
  if (header.length > maxColumns) {
    return err(fileFault('too-many-columns', {}, { found: header.length, max: maxColumns }))
  }
  const quotes = quoteFaults(parsed.errors, body, rows, header, delimiter)
  // Behind a quote that never closes there are no rows, only one cell of everything.
  const isCut = quotes.some(({ code }) => code === 'quote-unterminated')
  const faults = [...quotes, ...rowFaults(isCut ? filled.slice(0, -1) : filled, header)]
  if (faults.length > 0) return refused(faults)
  if (filled.length < 2 && !mayBeEmpty) return err(fileFault('header-only'))
  const isOwn = ownColumns.length > 0 && hasAll(header, ownColumns)
  const content = filled.slice(1)
  return ok({
    header: header.filter(({ name }) => name !== ''),
    rows: isOwn
      ? content.map(({ line, cells }) => ({ line, cells: cells.map(withoutGuard) }))
      : content,
    doubts: { encodings: decoded.value.encodingChoices, delimiters: choice.choices },
    warnings: [
      ...warnings,
      ...doubleEncodedWarnings(content),
      ...emptyRowWarnings(rows),
      ...formulaWarnings(content, header),
    ],
  })
}

export const maxRows = 200_000
export const maxColumns = 1000

/** Excel's `sep=;` before the heading, and the delimiter it states. */
function separatorLine(
  text: string,
): Result<{ readonly length: number; readonly delimiter: Delimiter | null }, FileFault> {
  const stated = /^"?sep=(.)"?[;,\t|]*(?:\n|$)/i.exec(text)
  if (!stated) return ok({ length: 0, delimiter: null })
  const delimiter = delimiters.find((one) => one === stated[1])
  return delimiter
    ? ok({ length: stated[0].length, delimiter })
    : err(fileFault('unknown-delimiter', { line: 1 }, { found: stated[1] ?? '' }))
}

function withLines(data: readonly string[][], firstLine: number): readonly TableRow[] {
  let line = firstLine
  return data.map((cells) => {
    const row = { line, cells }
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
    return row
  })
}

/** What UTF-8 looks like to a program that took it for Windows-1252 and saved it again. */
const doubled = /Ã[¦¸¥†˜…]|Ã\u0085|Ã\u0086|Ã\u0098/

function doubleEncodedWarnings(rows: readonly TableRow[]): readonly FileFault[] {
  const first = rows.find(({ cells }) => cells.some((cell) => doubled.test(cell)))
  return first ? [fileFault('double-encoded', { line: first.line })] : []
}

/** Empty headings at the right edge are what Excel adds for cells that once were used. */
export function headingOf(row: TableRow | undefined): readonly Heading[] {
  const names = (row?.cells ?? []).map((cell) =>
    cell
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .trim(),
  )
  const width = names.findLastIndex((name) => name !== '') + 1
  return names.slice(0, width).map((name, index) => ({ name, index }))
}

function hasAll(header: readonly Heading[], wanted: readonly string[]): boolean {
  const names = new Set(header.map(({ name }) => headingKey(name)))
  return wanted.every((name) => names.has(headingKey(name)))
}

/** One warning for all rows of nothing; the break that ends the last line is no row. */
function emptyRowWarnings(rows: readonly TableRow[]): readonly FileFault[] {
  const last = rows.at(-1)
  const real = last?.cells.join('') === '' && last.cells.length === 1 ? rows.slice(0, -1) : rows
  const empty = real.filter(({ cells }) => cells.every((cell) => cell.trim() === ''))
  return empty[0]
    ? [fileFault('empty-rows', {}, { count: empty.length, firstLine: empty[0].line })]
    : []
}

/** One warning for all cells a spreadsheet would run; where they all stand in one column, it says. */
function formulaWarnings(
  rows: readonly TableRow[],
  header: readonly Heading[],
): readonly FileFault[] {
  const found = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, index) => (looksLikeFormula(cell) ? [{ line, index }] : [])),
  )
  if (found.length === 0) return []
  const columns = [...new Set(found.map(({ index }) => header[index]?.name ?? ''))]
  const lines = [...new Set(found.map(({ line }) => String(line)))]
  const column = columns.length === 1 ? (columns[0] ?? null) : null
  const places = { column, lines: lines.map(Number) }
  return [fileFault('formula-cells', places, { count: found.length, known: knownNames(lines) })]
}
