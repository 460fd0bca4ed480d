import { readXlsx } from 'hucre/xlsx'
import type { Cell } from '~/exchange/csv/Cell.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { unpackWorkbook } from './unpackWorkbook.ts'

export interface WorkbookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Every row from the first, also those without content, so that a row's number is its place. */
  readonly rows: readonly (readonly Cell[])[]
  /** Cells that are formulas, by row and column from 0; what stands in them is the kept value. */
  readonly formulas: ReadonlySet<string>
}

/** Where a cell stands, as `formulas` has it. */
export const placeOf = (row: number, column: number): string => `${row},${column}`

/**
 * The sheets of a workbook, with what Excel last kept for each cell: no formula is worked out.
 * Errors: FileFaults of the file as a file.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly WorkbookSheet[], FileFault>> {
  const unpacked = unpackWorkbook(bytes)
  if (!unpacked.ok) return unpacked
  try {
    const { sheets } = await readXlsx(unpacked.value)
    return ok(
      sheets.map(({ name, hidden, veryHidden, rows, cells }) => {
        const formulas = new Set<string>()
        const errors = new Map<string, string>()
        for (const [place, { type, value }] of cells ?? []) {
          if (type === 'formula') formulas.add(place)
          if (type === 'error') errors.set(place, String(value))
        }
        return {
          name,
          isHidden: hidden === true || veryHidden === true,
          formulas,
          rows: rows.map((row, rowIndex) =>
            row.map((value, column) => cellOf(value, errors.get(placeOf(rowIndex, column)))),
          ),
        }
      }),
    )
  } catch {
    // The reader throws whatever it stumbles on; the ZIP itself was sound.
    return err(fileFault('zip-damaged', {}, { part: 'xl/workbook.xml' }))
  }
}

const errorText =
  /^#(N\/A|REF!|VALUE!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|I\/T|REFERENCE!|V.RDI!)$/

function cellOf(value: string | number | boolean | Date | null, error: string | undefined): Cell {
  if (error !== undefined) return { kind: 'error', text: error }
  if (value === null) return ''
  if (value instanceof Date) return { kind: 'clock', text: clockText(value) }
  if (typeof value === 'string' && errorText.test(value)) return { kind: 'error', text: value }
  return value
}

/** A cell's day and time have no zone: the reader gives them as if they were in UTC. */
function clockText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString()
  return rounded.endsWith('T00:00:00.000Z') ? rounded.slice(0, 10) : rounded.slice(0, 19)
}
