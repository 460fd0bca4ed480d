import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { unzip } from '~/exchange/archive/zip.ts'
import type { CsvCell } from '~/exchange/csv/writeCsv.ts'
import { roundTables, roundWorkbook, type WorkbookSources } from '~/exchange/xlsx/roundWorkbook.ts'
import { writeWorkbook } from '~/exchange/xlsx/writeWorkbook.ts'
import { da } from '~/i18n/da.ts'
import { exportsWords } from '~/i18n/exportsWords.ts'
import { toNumber } from '~/lib/fraction.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { amount } from '../../support/acts.ts'
import {
  application,
  assessed,
  assessor,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../support/builders.ts'
import { sheetsOf } from '../../support/workbooks.ts'

const provenance = { logDigest: '0123456789abcdef', version: '1.2.3' }
const style = { messages: da, language: 'da', words: exportsWords.da } as const

const state = roundStateFrom([
  ...roundCommands(
    setupWith({
      criteria: [{ weight: 600 }, { weight: 400 }],
      areas: [{ id: 'energi', kind: 'strength' }],
      funders: [{ id: 'ufm', frames: { 2021: 1_000_050 } }],
    }),
    [
      application('20-1', {
        applicant: '=HYPERLINK("http://x";"y")',
        amounts: [amount('ufm', 2021, 12_345_678)],
      }),
      application('20-2', { title: '#N/A', applicant: '00123456' }),
      application('0020', { title: ' rum om _x0041_ \n og linje' }),
    ],
    [
      assessed('20-1', 'Bæk', [3, 'abstained']),
      assessed('20-2', 'Bæk', [5, 5]),
      assessed('20-2', 'Holm', [4, 4]),
      assessed('20-2', 'Dam', [4, 5]),
    ],
  ),
  {
    kind: 'record-assessor',
    assessor: assessor('Bæk', { period: { from: '2020-03-29' as CalendarDate, to: null } }),
  },
])
const sourcesOf = (state: RoundState): WorkbookSources => {
  const sheets = allSheets(state)
  const portfolio = portfolioOf(state, sheets)
  if (!portfolio) throw new Error('no portfolio')
  return { state, sheets, portfolio }
}
const sources = sourcesOf(state)

/** A cell as our reader gives it back. */
const readBack = (cell: CsvCell, kind: string) => {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'object') return Number(toNumber(cell.value).toPrecision(15))
  if (kind === 'date') return { kind: 'clock', text: cell }
  return cell === '#N/A' ? { kind: 'error', text: cell } : cell
}

describe('the workbook of a round', () => {
  test('has the tables of the CSV files, cell by cell, read back by our own reader', async () => {
    const read = await sheetsOf(await roundWorkbook(sources, provenance, style))
    const tables = roundTables(sources, provenance, style)
    expect(read.map(({ name }) => name)).toEqual([
      'Rangliste',
      'Bedømmelser',
      'Bedømmere',
      'Beløb',
      'Om filen',
    ])
    for (const [index, { table }] of tables.entries()) {
      const width = table.columns.length
      const rows = (read[index]?.rows ?? []).map((row) =>
        Array.from({ length: width }, (_, column) => row[column] ?? ''),
      )
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name))
      expect(rows.slice(1)).toEqual(
        table.rows.map((row) =>
          row.map((cell, column) => readBack(cell, table.columns[column]?.kind ?? '')),
        ),
      )
    }
  })

  test('has no formula, and what looks like one or like a number is text', async () => {
    const bytes = await roundWorkbook(sources, provenance, style)
    const read = await sheetsOf(bytes)
    expect(read.every(({ formulas }) => formulas.size === 0)).toBe(true)
    const ranking = read[0]?.rows ?? []
    expect(ranking.map((row) => [row[1], row[2], row[3]])).toContainEqual([1, '20-2', '00123456'])
    expect(ranking.flat()).toContain('=HYPERLINK("http://x";"y")')
    const parts = unzip(bytes)
    const sheet = parts.ok && new TextDecoder().decode(parts.value.get('xl/worksheets/sheet1.xml'))
    expect(sheet).toContain('state="frozen"')
    expect(sheet).not.toMatch(/<f[ >]|t="e"/)
  })

  test('is the same bytes for the same round', async () => {
    const twice = await Promise.all([
      roundWorkbook(sources, provenance, style),
      roundWorkbook(sourcesOf(state), provenance, style),
    ])
    expect(twice[0]).toEqual(twice[1])
  })
})

test('any text comes back as it was, but for what no cell can hold', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('=1+1', '-3', '+4', '@x', "'a", '0042', '1e5', '_x000D_', 'SAND', '\tx', ' '),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
      const table = {
        columns: [{ name: 'tekst', kind: 'text' as const }],
        rows: texts.map((text) => [text]),
      }
      const [sheet] = await sheetsOf(await writeWorkbook([{ name: 'Ark', table }], 'Prøve'))
      const held = (text: string) =>
        text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, '').toWellFormed()
      const found = (sheet?.rows ?? []).slice(1).map((row) => row[0] ?? '')
      expect([...found, ...texts.slice(found.length).map(() => '')]).toEqual(texts.map(held))
    }),
    { numRuns: 25 },
  )
})
