import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable, type TableOptions } from '~/exchange/csv/readTable.ts'
import { writeCsv } from '~/exchange/csv/writeCsv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const tableOf = (text: string, options?: TableOptions) => {
  const table = readTable(bytes(text), options)
  if (!table.ok) throw new Error(JSON.stringify(table.faults))
  return table.value
}
const faultsOf = (content: string | Uint8Array) => {
  const table = readTable(typeof content === 'string' ? bytes(content) : content)
  return table.ok ? [] : table.faults.map(({ code, line, column }) => [code, line, column])
}
const cellsOf = (text: string, options?: TableOptions) =>
  tableOf(text, options).rows.map(({ cells }) => cells)

test('counts lines as an editor does, also below cells with line breaks', () => {
  const table = tableOf('id;tekst\nA;"første\nanden\ntredje"\nB;kort\n')
  expect(table.rows.map(({ line }) => line)).toEqual([2, 5])
})

test('counts the sep line and blank lines above the heading', () => {
  expect(tableOf('sep=,\nid,tekst\nA,b\n').rows[0]?.line).toBe(3)
  expect(tableOf('\n\nid;tekst\nA;b\n').rows[0]?.line).toBe(4)
})

test.each([
  ['semicolon among decimal commas', 'id;beløb\nA;1,5\nB;2,5\n', ';'],
  ['comma around a quoted decimal comma', 'id,beløb\nA,"1,5"\n', ','],
  ['tab beside texts full of commas', 'id\ttekst\nA\ten, to, tre\nB\tfire\n', '\t'],
  ['semicolon beside texts with one comma each', 'id;tekst\nA;en, to\nB;tre, fire\n', ';'],
  ['what the sep line says', 'sep=\t\nid;x\ttekst\nA\tb\n', '\t'],
])('finds the delimiter: %s', (_, text, delimiter) => {
  const [heading = ''] = text.replace(/^sep=.*\n/, '').split('\n')
  expect(tableOf(text).header.map(({ name }) => name)).toEqual(heading.split(delimiter))
})

test('refuses a sep line with a delimiter nobody uses', () => {
  expect(faultsOf('sep=%\nid%x\n')).toEqual([['unknown-delimiter', 1, null]])
})

test('names the line and column where a quote opens that never closes', () => {
  expect(faultsOf('id;titel;tekst\nA;b;c\nB;"åben;d\nC;e;f\n')).toEqual([
    ['quote-unterminated', 3, 'titel'],
  ])
})

test('names the cell where text follows a closing quote, and the ragged row further down', () => {
  expect(faultsOf('id;titel;tekst\nA;"to\nlinjer";"b" c"\nB;d\n')).toEqual([
    ['quote-misplaced', 3, 'tekst'],
    ['ragged-row', 4, null],
  ])
})

test('finds where it went wrong among a hundred thousand stray quotes', () => {
  const faults = faultsOf(`id;tekst\n${'A;"b"c"\n'.repeat(100_000)}B;"åben\n`)
  expect(faults.length).toBeLessThanOrEqual(51)
  expect(faults.at(-1)).toEqual(['quote-unterminated', 100_002, 'tekst'])
})

test('keeps a lone quotation mark inside a text', () => {
  expect(cellsOf('id;mål\nA;12" rør\n')).toEqual([['A', '12" rør']])
})

test('allows empty cells and headings that Excel leaves at the right edge', () => {
  expect(faultsOf('id;tekst;;\nA;b;;\nC;d\n')).toEqual([])
  expect(faultsOf('id;tekst;;\nA;b;;e\n')).toEqual([['ragged-row', 2, null]])
})

test('tells a column with content and no heading', () => {
  expect(faultsOf('id;;tekst\nA;b;c\n')).toEqual([['unnamed-column', 1, null]])
  expect(tableOf('id;;tekst\nA;;c\n').header.map(({ name }) => name)).toEqual(['id', 'tekst'])
})

test('tells a cell above 20,000 characters without repeating it', () => {
  const table = readTable(bytes(`id;tekst\nA;${'x'.repeat(20_001)}\n`))
  expect(table).toEqual({
    ok: false,
    faults: [
      { code: 'cell-too-long', line: 2, column: 'tekst', values: { found: 20_001, max: 20_000 } },
    ],
  })
})

test('warns once of empty rows and of cells that begin as formulas', () => {
  const table = tableOf('id;tekst\n\n;\nA;=1+1\nB;-x\nC;＝1\n;\n')
  expect(table.warnings.map(({ code, values }) => [code, values['count']])).toEqual([
    ['empty-rows', 3],
    ['formula-cells', 3],
  ])
})

test('takes the formula guard off under our own heading only', () => {
  const text = "sagsnummer;titel\nA;'=1+1\nB;''t\nC;'t\n"
  const own = { ownColumns: ['sagsnummer', 'titel'] }
  expect(cellsOf(text, own).map(([, title]) => title)).toEqual(['=1+1', "'t", "'t"])
  expect(cellsOf(text).map(([, title]) => title)).toEqual(["'=1+1", "''t", "'t"])
})

test('reads files from old and new systems alike', () => {
  const rows = [['A', 'b']]
  expect(cellsOf('id;x\r\nA;b\r\n')).toEqual(rows)
  expect(cellsOf('id;x\rA;b\r')).toEqual(rows)
  expect(cellsOf('\uFEFFid;x\nA;b')).toEqual(rows)
})

test('reads the euro sign and the dash of Windows-1252', () => {
  const table = readTable(new Uint8Array([...bytes('id;x\nA;'), 0x80, 0x96, 0xe6]))
  expect(table.ok && table.value.rows[0]?.cells).toEqual(['A', '€–æ'])
})

test.each([
  ['nothing', '', 'empty-file'],
  ['white space', ' \n\t\n', 'empty-file'],
  ['a heading alone', 'id;x\n', 'header-only'],
  ['NUL characters', 'id;x\nA;\u0000\n', 'not-text'],
  ['a PDF', '%PDF-1.7\n', 'not-text'],
])('refuses %s', (_, text, code) => {
  expect(faultsOf(text)).toEqual([[code, null, null]])
})

test('lets a list be empty where that is an answer', () => {
  expect(tableOf('id;x\n', { mayBeEmpty: true }).rows).toEqual([])
})

const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\r/g, ''))
const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => ['fast', ...cells])

test('reads back whatever our own export writes, cell for cell', () => {
  const header = ['nøgle', 'a', 'b', 'c']
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const text = writeCsv(header, rows, 'excel')
      fc.pre(!text.includes('\u0000'))
      expect(cellsOf(text, { ownColumns: header })).toEqual(rows)
    }),
  )
})

test('answers every sequence of bytes with a table or with faults', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
      const table = readTable(content)
      expect(table.ok || table.faults.length > 0).toBe(true)
    }),
  )
})
