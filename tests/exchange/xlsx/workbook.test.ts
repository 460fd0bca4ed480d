import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { zip } from '~/exchange/archive/zip.ts'
import { openList } from '~/exchange/list/openList.ts'
import { readWorkbook } from '~/exchange/xlsx/readWorkbook.ts'
import { sheetTable } from '~/exchange/xlsx/sheetTable.ts'
import { unpackWorkbook } from '~/exchange/xlsx/unpackWorkbook.ts'

const dates = [{ width: 10 }, { numFmt: 'dd-mm-yyyy hh:mm' }]
const workbook = (...sheets: readonly Partial<WriteSheet>[]) =>
  writeXlsx({
    sheets: sheets.map((sheet, index) => ({ name: `Ark${index + 1}`, ...sheet })),
  })

async function tableOf(sheet: Partial<WriteSheet>) {
  const read = await readWorkbook(await workbook(sheet))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return sheetTable(read.value[0]!)
}

describe('[IM2] a workbook', () => {
  test('reads as a Danish spreadsheet shows it: numbers, days, moments, truths', async () => {
    const table = await tableOf({
      columns: dates,
      rows: [
        ['sag', 'dato', 'beløb', 'ja'],
        ['01-1', new Date('2026-03-02T09:58:00Z'), 980000.5, true],
        [12345674, new Date('2026-03-03T00:00:00Z'), 1250000, false],
      ],
    })
    expect(table.ok && table.value.rows).toEqual([
      { line: 2, cells: ['01-1', '2026-03-02T09:58:00', '980000,5', 'SAND'] },
      { line: 3, cells: ['12345674', '2026-03-03', '1250000', 'FALSK'] },
    ])
  })

  test('begins at its first row with content, and counts rows as Excel does', async () => {
    const table = await tableOf({ rows: [[], ['sag', 'titel'], [], ['A-1', 'Søvn'], ['A-2']] })
    expect(table.ok && table.value).toMatchObject({
      header: [{ name: 'sag' }, { name: 'titel' }],
      rows: [
        { line: 4, cells: ['A-1', 'Søvn'] },
        { line: 5, cells: ['A-2', ''] },
      ],
      hasAddresses: true,
    })
  })

  test('tells an error by its cell, and text without a heading', async () => {
    const table = await tableOf({
      rows: [
        ['sag', 'titel'],
        ['A-1', '#N/A'],
        ['A-2', 'x', 'løst'],
      ],
    })
    expect(table.ok ? [] : table.faults).toMatchObject([
      { code: 'cell-error', line: 2, column: 'titel', cell: 'B2' },
      { code: 'ragged-row', line: 3 },
    ])
    const unnamed = await tableOf({
      rows: [
        ['sag', '', 'titel'],
        ['A-1', 'løst', 'x'],
      ],
    })
    expect(unnamed.ok ? [] : unnamed.faults).toMatchObject([{ code: 'unnamed-column' }])
  })

  test('with several sheets asks which, unless one has what is looked for', async () => {
    const bytes = await workbook(
      { rows: [['forside'], ['Liste over ansøgninger']] },
      {
        rows: [
          ['sag', 'titel'],
          ['A-1', 'Søvn'],
        ],
      },
      {
        rows: [
          ['sag', 'titel'],
          ['B-1', 'Skjult'],
        ],
        hidden: true,
      },
      { rows: [] },
    )
    const opened = await openList({ bytes, fileName: 'liste.xlsx' })
    expect(opened.ok && opened.value).toMatchObject({
      questions: [{ kind: 'sheet', options: ['Ark1', 'Ark2'] }],
      warnings: [{ code: 'sheet-hidden', values: { found: 'Ark3' } }],
    })
    const wanted = await openList({ bytes, fileName: 'liste.xlsx', wanted: ['Titel', 'sag'] })
    expect(wanted.ok && wanted.value.questions).toEqual([])
    expect(wanted.ok && wanted.value.table.rows[0]?.cells).toEqual(['A-1', 'Søvn'])
    const choices = { sheet: 'Ark1' }
    const chosen = await openList({ bytes, fileName: 'liste.xlsx', choices })
    expect(chosen.ok && chosen.value.table.header[0]?.name).toBe('forside')
  })

  const codeOf = (parts: Readonly<Record<string, string>>) => {
    const bytes = zip(
      new Map(Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)])),
    )
    const unpacked = unpackWorkbook(bytes)
    return unpacked.ok ? 'ok' : unpacked.faults[0]?.code
  }

  test('is refused where it is another kind of file, or means to unfold', () => {
    expect(codeOf({ 'xl/workbook.xml': '<workbook/>' })).toBe('ok')
    expect(codeOf({ 'xl/workbook.bin': 'x' })).toBe('is-binary-workbook')
    expect(codeOf({ 'word/document.xml': '<x/>' })).toBe('not-workbook')
    expect(codeOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })).toBe(
      'is-open-document',
    )
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>'
    expect(codeOf({ 'xl/workbook.xml': bomb })).toBe('xml-entities')
    expect(codeOf({ 'xl/workbook.xml': 'x', 'XL/WORKBOOK.XML': 'x' })).toBe('zip-twin-name')
    expect(codeOf({ 'xl/workbook.xml': 'x', '/etc/passwd': 'x' })).toBe('zip-unsafe-name')
    expect(codeOf({ 'xl/workbook.xml': 'x', a: 'y'.repeat(5_000_000) })).toBe('zip-ratio')
  })

  test('that is no workbook inside its package is damaged, not a crash', async () => {
    const bytes = zip(new Map([['xl/workbook.xml', new TextEncoder().encode('hvad som helst')]]))
    expect(await readWorkbook(bytes)).toMatchObject({ faults: [{ code: 'zip-damaged' }] })
  })
})
