import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { type Cell, cellAddress, cellText } from '~/exchange/csv/Cell.ts'
import { placeOf } from '~/exchange/xlsx/readWorkbook.ts'
import { hostileFile, rawWorkbook, sheetsOf } from '../../support/workbooks.ts'

const sheet = (data: string, after?: string) => ({ name: 'Ark1', data, ...(after && { after }) })
const cellsOf = async (data: string, is1904 = false): Promise<readonly Cell[]> => {
  const [first] = await sheetsOf(rawWorkbook([sheet(`<row r="1">${data}</row>`)], is1904))
  return first?.rows[0] ?? []
}
const shown = async (data: string) => (await cellsOf(data)).map(cellText)

describe('a workbook', () => {
  test('gives its sheets in their order, the hidden ones marked', async () => {
    const names = ['Ansøgninger', 'Vejledning', 'Lister']
    const bytes = await writeXlsx({
      sheets: names.map((name, index) => ({ name, rows: [[name, index]], hidden: index === 1 })),
    })
    const sheets = await sheetsOf(bytes)
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Ansøgninger', false],
      ['Vejledning', true],
      ['Lister', false],
    ])
    expect(sheets[2]?.rows).toEqual([['Lister', 2]])
  })

  test('hides what is very hidden as well, and leaves out a sheet that is a chart', async () => {
    const sheets = await sheetsOf(
      rawWorkbook([
        { name: 'Diagram', data: '', kind: 'chartsheet' },
        { name: 'A &amp; B', data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: 'Gemt', data: '', state: 'veryHidden' },
      ]),
    )
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['A & B', false],
      ['Gemt', true],
    ])
  })

  test('keeps the numbers of its rows where the first ones are empty', async () => {
    const [first] = await sheetsOf(
      rawWorkbook([sheet('<row r="3"><c r="B3" t="inlineStr"><is><t>id</t></is></c></row>')]),
    )
    expect(first?.rows).toHaveLength(3)
    expect(first?.rows[2]).toEqual(['', 'id'])
  })

  test('says which cells are one', async () => {
    const [first] = await sheetsOf(
      rawWorkbook([
        sheet(
          '<row r="1"><c r="B1" t="inlineStr"><is><t>Beløb</t></is></c></row>',
          '<mergeCells><mergeCell ref="B1:C2"/></mergeCells>',
        ),
      ]),
    )
    expect(first?.merged).toEqual([{ row: 0, column: 1, lastRow: 1, lastColumn: 2 }])
  })

  test('with nothing in it is a sheet without rows', async () => {
    const [first] = await sheetsOf(rawWorkbook([sheet('')]))
    expect(first).toMatchObject({ name: 'Ark1', rows: [] })
  })

  test('of ten thousand rows is read well within two seconds', async () => {
    const row = ['A-01', 'Grøn energi', 'x'.repeat(900), 'Læsø Havn', 12345674, 1250000.5]
    const bytes = await writeXlsx({
      sheets: [{ name: 'Ark1', rows: Array.from({ length: 10_000 }, (_, at) => [...row, at]) }],
    })
    const start = performance.now()
    const [first] = await sheetsOf(bytes)
    expect(performance.now() - start).toBeLessThan(6000)
    expect(first?.rows).toHaveLength(10_000)
  })
})

describe('a cell', () => {
  test('is text, a number, yes or no, as the workbook has it', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['007', 12345674, true, null, 'x']] }],
    })
    const [first] = await sheetsOf(bytes)
    expect(first?.rows[0]).toEqual(['007', 12345674, true, '', 'x'])
  })

  test.each([
    ['12345674', '12345674'],
    ['1250000.5', '1250000,5'],
    ['980000.49999999988', '980000,5'],
    ['0.30000000000000004', '0,3'],
    ['-0.1', '-0,1'],
  ])('of the number %s is %s, exact to the øre', async (kept, text) => {
    expect(await shown(`<c r="A1"><v>${kept}</v></c>`)).toEqual([text])
  })

  test.each([
    ['1', '46083.4152777778', '2026-03-02T09:58:00', false],
    ['2', '46083', '2026-03-02', false],
    ['2', '44621', '2026-03-02', true],
    ['2', '1', '1900-01-01', false],
    ['2', '61', '1900-03-01', false],
    ['1', '46083.999999', '2026-03-03', false],
  ])('in style %s of the number %s is the clock of %s', async (style, kept, text, is1904) => {
    const cells = await cellsOf(`<c r="A1" s="${style}"><v>${kept}</v></c>`, is1904)
    expect(cells).toEqual([{ kind: 'clock', text }])
  })

  test('that would be a date and is no day is an error', async () => {
    const cells = await cellsOf('<c r="A1" s="2"><v>99999999</v></c>')
    expect(cells).toEqual([{ kind: 'error', text: '########' }])
  })

  test('that Excel could not work out is an error, and so is a formula that came to one', async () => {
    const [first] = await sheetsOf(
      rawWorkbook([
        sheet(
          '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        ),
      ]),
    )
    expect(first?.rows[0]).toEqual([
      { kind: 'error', text: '#N/A' },
      { kind: 'error', text: '#DIV/0!' },
    ])
    expect(first?.formulas).toEqual(new Set([placeOf(0, 1)]))
  })

  test('that says #N/A as text says as little', async () => {
    const cells = await cellsOf('<c r="A1" t="str"><v>#N/A</v></c>')
    expect(cells).toEqual([{ kind: 'error', text: '#N/A' }])
  })

  test('that is a formula has the value Excel kept, whatever the formula would give', async () => {
    const [first] = await sheetsOf(hostileFile('81-xlsx-formula.xlsx'))
    const [place] = first?.formulas ?? []
    expect(place).toBe(placeOf(1, 5))
    expect(cellAddress(5, 2)).toBe('F2')
    expect(first?.rows[1]?.[5]).toBe(1250000)
    expect(first?.unworked.size).toBe(0)
  })

  test('that is a formula nobody has worked out is told apart', async () => {
    const [first] = await sheetsOf(
      rawWorkbook([sheet('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>1</v></c></row>')]),
    )
    expect(first?.unworked).toEqual(new Set([placeOf(0, 0)]))
    expect(first?.rows[0]).toEqual(['', 1])
  })

  test('keeps its letters, line breaks and spaces', async () => {
    const text = 'Bølgekraft\n & «Læsø» 🌊  '
    const [first] = await sheetsOf(await writeXlsx({ sheets: [{ name: 'A', rows: [[text]] }] }))
    expect(first?.rows[0]?.[0]).toBe(text)
  })
})
