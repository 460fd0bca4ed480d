import { type Cell, cellAddress, cellText, isEmptyCell } from '~/exchange/csv/Cell.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { refused } from '~/exchange/csv/inFileOrder.ts'
import { headingOf, maxColumns, maxRows } from '~/exchange/csv/readTable.ts'
import { rowFaults } from '~/exchange/csv/rowFaults.ts'
import type { Heading, Table, TableRow } from '~/exchange/csv/Table.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { mergedHeadings, type NumberedRow } from './mergedHeadings.ts'
import { placeOf, type WorkbookSheet } from './readWorkbook.ts'

const mostTitles = 10
/** A heading that stands further down is not looked for. */
const headingWithin = 100

/** Rows above the heading that have one cell with content, where the heading has several. */
function titleRows(filled: readonly (readonly Cell[])[]): number {
  const wide = filled
    .slice(0, mostTitles + 1)
    .findIndex((cells) => cells.filter((cell) => !isEmptyCell(cell)).length > 1)
  return Math.max(wide, 0)
}

const titleWarning = ({ index, cells }: NumberedRow): FileFault =>
  fileFault(
    'title-row',
    { line: index + 1 },
    { found: cellText(cells.find((cell) => !isEmptyCell(cell)) ?? '') },
  )

const filledRows = ({ rows }: WorkbookSheet): readonly NumberedRow[] =>
  rows.map((cells, index) => ({ index, cells })).filter(({ cells }) => !cells.every(isEmptyCell))

/** The names of a sheet's columns, whatever is wrong with its rows. */
export function sheetHeader(sheet: WorkbookSheet): readonly Heading[] {
  const filled = filledRows({ ...sheet, rows: sheet.rows.slice(0, headingWithin) })
  const first = filled[titleRows(filled.map(({ cells }) => cells))]
  return first ? headingOf(asRow(first.index, first.cells)) : []
}

/**
 * A sheet as a heading and its rows, in the text a Danish spreadsheet would show for each cell.
 * Shape: the first row with several cells is the heading, else the first with one; a row's line is its number in the sheet.
 * Errors: all of them at once, each with its cell.
 */
export function sheetTable(sheet: WorkbookSheet): Result<Table, FileFault> {
  const { rows, formulas } = sheet
  if (rows.length > maxRows) return err(fileFault('too-many-rows', {}, { max: maxRows }))
  const filled = filledRows(sheet)
  const titles = titleRows(filled.map(({ cells }) => cells))
  const [first, ...content] = filled.slice(titles)
  if (!first) return err(fileFault('empty-file'))
  const header = headingOf(asRow(first.index, first.cells))
  if (header.length > maxColumns) {
    return err(fileFault('too-many-columns', {}, { found: header.length, max: maxColumns }))
  }
  const shown = content.map(({ index, cells }) => asRow(index, cells))
  const padded = shown.map(({ line, cells }) => ({ line, cells: widened(cells, header.length) }))
  const merged = mergedHeadings(sheet, first.index, header, content)
  if (merged.length > 0) return refused(merged)
  const faults = [
    ...rowFaults([asRow(first.index, first.cells), ...padded], header),
    ...content.flatMap(({ index, cells }) => errorFaults(index, cells, header)),
    ...content.flatMap(({ index }) => unworkedFaults(index, sheet, header)),
  ]
  if (faults.length > 0) return refused(faults)
  if (content.length === 0) return err(fileFault('header-only'))
  return ok({
    header: header.filter(({ name }) => name !== ''),
    rows: padded,
    hasAddresses: true,
    warnings: [
      ...filled.slice(0, titles).map(titleWarning),
      ...formulaWarnings(content, header, formulas),
    ],
  })
}

const asRow = (index: number, cells: readonly Cell[]): TableRow => ({
  line: index + 1,
  cells: cells.map(cellText),
})

/** A sheet leaves out the empty cells at the end of a row. */
const widened = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')]

const errorFaults = (
  index: number,
  cells: readonly Cell[],
  header: readonly Heading[],
): readonly FileFault[] =>
  cells.flatMap((cell, column) => {
    if (typeof cell !== 'object' || cell.kind !== 'error') return []
    const place = {
      line: index + 1,
      column: header[column]?.name ?? null,
      cell: cellAddress(column, index + 1),
    }
    return [fileFault('cell-error', place, { found: cell.text })]
  })

const unworkedFaults = (
  index: number,
  { unworked }: WorkbookSheet,
  header: readonly Heading[],
): readonly FileFault[] =>
  unworked.size === 0
    ? []
    : header
        .filter(({ index: column }) => unworked.has(placeOf(index, column)))
        .map(({ name, index: column }) =>
          fileFault('cell-unworked', {
            line: index + 1,
            column: name,
            cell: cellAddress(column, index + 1),
          }),
        )

/** One warning a column: where its first formula stands, and what was read there. */
function formulaWarnings(
  content: readonly NumberedRow[],
  header: readonly Heading[],
  formulas: ReadonlySet<string>,
): readonly FileFault[] {
  if (formulas.size === 0) return []
  return header.flatMap(({ name, index: column }) => {
    const found = content.filter(({ index }) => formulas.has(placeOf(index, column)))
    const [first] = found
    if (!first) return []
    const cell = first.cells[column] ?? ''
    const place = {
      line: first.index + 1,
      column: name,
      cell: cellAddress(column, first.index + 1),
      lines: found.map(({ index }) => index + 1),
    }
    const said = typeof cell === 'number' ? cell : cellText(cell)
    return [fileFault('cell-formula', place, { count: found.length, found: said })]
  })
}
