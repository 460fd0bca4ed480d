import { readXlsx, type Sheet } from 'hucre/xlsx'
import { zipUnpacked } from '~/exchange/archive/zip.ts'
import { type Cell, cellAddress } from '~/exchange/csv/Cell.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { cellOf } from './cellOf.ts'
import { farthestCell } from './farthestCell.ts'
import { sheetParts } from './sheetParts.ts'
import { unpackWorkbook } from './unpackWorkbook.ts'

/** One heading over several columns or rows; all counted from 0, the last ones included. */
export interface MergedCells {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Every row from the first, also those without content, so that a row's number is its place. */
  readonly rows: readonly (readonly Cell[])[]
  /** Cells that are formulas, as `placeOf` has them; what stands there is the kept value. */
  readonly formulas: ReadonlySet<string>
  /** Those of them that have no kept value: the file was not saved by a program that works out. */
  readonly unworked: ReadonlySet<string>
  readonly merged: readonly MergedCells[]
}

/** Where a cell stands, row and column from 0. */
export const placeOf = (row: number, column: number): string => `${row},${column}`

const unreadable = fileFault('zip-damaged', {}, { part: 'xl/workbook.xml' })

/** Cells a sheet may reach over; with content in each, fewer than these fill 64 MB. */
const maxReach = 6_400_000

/**
 * The sheets of a workbook in their order, with what Excel last kept for each cell: no formula is
 * worked out, no link followed. Sheets that are a chart are left out.
 * Errors: FileFaults of the file as a file; see `unpackWorkbook`. Never throws.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly WorkbookSheet[], FileFault>> {
  const unpacked = unpackWorkbook(bytes)
  if (!unpacked.ok) return unpacked
  const parts = unpacked.value
  const named = sheetParts(parts)
  const tooWide = [...parts].flatMap(([path, content]) => {
    const sheet = named.find((one) => one.path === path)?.name ?? path
    return reachFaults(sheet, new TextDecoder().decode(content))
  })
  const [first, ...others] = tooWide
  if (first) return err(first, ...others)
  try {
    const wanted = new Set(named.map(({ index }) => index))
    const { sheets } = await readXlsx(zipUnpacked(parts), {
      sheets: ({ index }) => wanted.has(index),
    })
    return sheets.length === 0 ? err(unreadable) : ok(sheets.map(sheetOf))
  } catch {
    // The reader throws whatever it stumbles on, in words for programmers.
    return err(unreadable)
  }
}

function reachFaults(sheet: string, part: string): readonly FileFault[] {
  const farthest = farthestCell(part)
  if (!farthest) return [unreadable]
  const { row, column } = farthest
  if ((row + 1) * (column + 1) <= maxReach) return []
  return [fileFault('sheet-too-wide', {}, { sheet, found: cellAddress(column, row + 1) })]
}

function sheetOf({ name, hidden, veryHidden, rows, cells, merges }: Sheet): WorkbookSheet {
  const [formulas, unworked, errors] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const [place, { type, value, formula }] of cells ?? []) {
    if (type === 'error') errors.add(place)
    if (formula === undefined) continue
    formulas.add(place)
    if (value === null) unworked.add(place)
  }
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: rows.map((row, rowIndex) =>
      row.map((value, column) => cellOf(value, errors.has(placeOf(rowIndex, column)))),
    ),
    formulas,
    unworked,
    merged: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      lastRow: endRow,
      lastColumn: endCol,
    })),
  }
}
