import type { Delimiter } from '~/exchange/csv/delimiterOf.ts'
import type { Encoding } from '~/exchange/csv/Encoding.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { headingKey } from '~/exchange/csv/headingKey.ts'
import { readTable } from '~/exchange/csv/readTable.ts'
import type { Table } from '~/exchange/csv/Table.ts'
import { readWorkbook, type WorkbookSheet } from '~/exchange/xlsx/readWorkbook.ts'
import { sheetHeader, sheetTable } from '~/exchange/xlsx/sheetTable.ts'
import { workbookKind } from '~/exchange/xlsx/workbookKind.ts'
import { isEmptyCell } from '~/exchange/csv/Cell.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** How a file is read, where somebody has chosen. */
export interface ListChoices {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly sheet?: string | undefined
}

/** A choice that changes what is read, and that the file does not settle; the first stands meanwhile. */
export type ListQuestion =
  | { readonly kind: 'encoding'; readonly options: readonly Encoding[] }
  | { readonly kind: 'delimiter'; readonly options: readonly Delimiter[] }
  | { readonly kind: 'sheet'; readonly options: readonly string[] }

/** A list before anybody has said what its columns are. */
export interface OpenedList {
  readonly table: Table
  readonly questions: readonly ListQuestion[]
  /** Of the file as a file; those of the table are with it. */
  readonly warnings: readonly FileFault[]
}

export interface ListToOpen {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly choices?: ListChoices
  /** Columns somebody is looking for: where they settle a question, it is not asked. */
  readonly wanted?: readonly string[]
  /** Headings of our own format; in a file that has them all the formula guard is taken off. */
  readonly ownColumns?: readonly string[]
}

/**
 * Opens a CSV file or a workbook; what it holds decides which, not its name [IM2].
 * Errors: every FileFault of the file as a file, and of the table that was chosen.
 */
export function openList(toOpen: ListToOpen): Promise<Result<OpenedList, FileFault>> {
  const { bytes, fileName } = toOpen
  const kind = workbookKind(bytes)
  if (!kind) return Promise.resolve(openText(toOpen))
  if (kind !== 'packed') return openWorkbook(toOpen)
  // Somebody who chose a text file would not expect a workbook to be taken in.
  return /\.(csv|txt|tsv)$/i.test(fileName)
    ? Promise.resolve(err(fileFault('is-workbook')))
    : openWorkbook(toOpen)
}

function openText({
  bytes,
  fileName,
  choices = {},
  wanted = [],
  ownColumns = [],
}: ListToOpen): Result<OpenedList, FileFault> {
  if (isPage(bytes)) return err(fileFault('is-page'))
  const { encoding, delimiter } = choices
  const table = readTable(bytes, { encoding, delimiter, wanted, ownColumns })
  if (!table.ok) return table
  const { doubts } = table.value
  const questions: ListQuestion[] = []
  if (doubts && doubts.encodings.length > 0) {
    questions.push({ kind: 'encoding', options: doubts.encodings })
  }
  if (doubts && doubts.delimiters.length > 0) {
    questions.push({ kind: 'delimiter', options: doubts.delimiters })
  }
  const isNamedWorkbook = /\.xls[xmb]?$/i.test(fileName)
  const warnings = isNamedWorkbook ? [fileFault('named-as-workbook')] : []
  return ok({ table: table.value, questions, warnings })
}

/** What a portal sends to a browser that has been logged out, or Excel's own HTML. */
const isPage = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*<(!doctype html|html|head|table|\?xml)/i.test(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  )

async function openWorkbook({
  bytes,
  choices = {},
  wanted = [],
}: ListToOpen): Promise<Result<OpenedList, FileFault>> {
  const read = await readWorkbook(bytes)
  if (!read.ok) return read
  const filled = read.value.filter(({ rows }) => rows.some((row) => !row.every(isEmptyCell)))
  const visible = filled.filter(({ isHidden }) => !isHidden)
  const warnings = filled
    .filter(({ isHidden }) => isHidden)
    .map(({ name }) => fileFault('sheet-hidden', {}, { found: name }))
  const likely = likelySheets(visible, wanted)
  const sheet = visible.find(({ name }) => name === choices.sheet) ?? likely[0]
  if (!sheet) return err(fileFault('empty-file'))
  const table = sheetTable(sheet)
  if (!table.ok) return table
  const isOpen = choices.sheet === undefined && likely.length > 1
  const questions: readonly ListQuestion[] = isOpen
    ? [{ kind: 'sheet', options: likely.map(({ name }) => name) }]
    : []
  return ok({ table: table.value, questions, warnings })
}

/** Those that have all the columns that are looked for; where none has, all. */
function likelySheets(
  sheets: readonly WorkbookSheet[],
  wanted: readonly string[],
): readonly WorkbookSheet[] {
  if (wanted.length === 0) return sheets
  const having = sheets.filter((sheet) => {
    const names = new Set(sheetHeader(sheet).map(({ name }) => headingKey(name)))
    return wanted.every((name) => names.has(headingKey(name)))
  })
  return having.length > 0 ? having : sheets
}
