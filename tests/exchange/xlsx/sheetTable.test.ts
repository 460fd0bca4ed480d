import { describe, expect, test } from 'vitest'
import { sheetTable } from '~/exchange/xlsx/sheetTable.ts'
import { rawWorkbook, sheetsOf } from '../../support/workbooks.ts'

const text = (place: string, value: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
const merged = (...refs: readonly string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

async function tableOf(rows: readonly string[], after = '') {
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')
  const [sheet] = await sheetsOf(rawWorkbook([{ name: 'Ark1', data, after }]))
  return sheetTable(sheet!)
}
const faultsIn = async (rows: readonly string[], after?: string) => {
  const table = await tableOf(rows, after)
  return table.ok ? [] : table.faults
}
const heading = text('A3', 'id') + text('B3', 'titel')
const row = text('A4', 'A-1') + text('B4', 'Søvn')

describe('[IM1] [IM3] a sheet', () => {
  test('may have titles above its heading, and says so', async () => {
    const table = await tableOf(
      [text('A1', 'Ansøgninger 2026'), text('B2', 'Udkast'), heading, row],
      merged('A1:B1'),
    )
    expect(table.ok && table.value).toMatchObject({
      header: [{ name: 'id' }, { name: 'titel' }],
      rows: [{ line: 4, cells: ['A-1', 'Søvn'] }],
      warnings: [
        { code: 'title-row', line: 1, values: { found: 'Ansøgninger 2026' } },
        { code: 'title-row', line: 2, values: { found: 'Udkast' } },
      ],
    })
  })

  test('with one column has its first row as heading', async () => {
    const table = await tableOf([text('A1', 'id'), text('A2', 'A-1')])
    expect(table.ok && table.value).toMatchObject({ header: [{ name: 'id' }], warnings: [] })
  })

  test.each([
    ['in the middle', ['', '', text('A3', 'id') + text('C3', 'titel')], 'A3:B3', 'id'],
    ['at the end', ['', '', text('A3', 'id') + text('B3', 'beløb')], 'B3:C3', 'beløb'],
  ])('tells of a heading over two columns %s once', async (_, rows, ref, column) => {
    const full = text('A4', 'A-1') + text('B4', 'x') + text('C4', 'y')
    expect(await faultsIn([...rows, full, full.replaceAll('4"', '5"')], merged(ref))).toMatchObject(
      [{ code: 'heading-merged', line: 3, column, cell: ref.slice(0, 2), values: { found: ref } }],
    )
  })

  test('may have a wide heading where nothing stands below its other columns', async () => {
    expect(await faultsIn(['', '', heading, row], merged('B3:D3'))).toEqual([])
  })

  test('tells each formula that nobody has worked out, by its cell', async () => {
    const unworked = '<c r="B4"><f>1+1</f></c>'
    expect(await faultsIn(['', '', heading, text('A4', 'A-1') + unworked])).toMatchObject([
      { code: 'cell-unworked', line: 4, column: 'titel', cell: 'B4' },
    ])
  })
})
