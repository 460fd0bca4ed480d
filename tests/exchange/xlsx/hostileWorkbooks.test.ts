import * as fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { cellOf } from '~/exchange/xlsx/cellOf.ts'
import { farthestCell } from '~/exchange/xlsx/farthestCell.ts'
import { readWorkbook } from '~/exchange/xlsx/readWorkbook.ts'
import { sheetParts } from '~/exchange/xlsx/sheetParts.ts'
import { unpackWorkbook } from '~/exchange/xlsx/unpackWorkbook.ts'
import { workbookKind } from '~/exchange/xlsx/workbookKind.ts'
import { rawZip } from '../../support/rawZip.ts'
import { hostileFile, rawParts, rawWorkbook } from '../../support/workbooks.ts'

const codesOf = async (bytes: Uint8Array) => {
  const read = await readWorkbook(bytes)
  return read.ok ? [] : read.faults.map(({ code }) => code)
}
const cell = (place: string) => `<c r="${place}"><v>1</v></c>`
const sheet = (data: string) => [{ name: 'Liste', data }]
const sound = rawParts(sheet(`<row r="1">${cell('A1')}</row>`))
const compound = (text: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(text, 'utf16le'),
      Buffer.alloc(600),
    ]),
  )

describe('what is no workbook that can be read', () => {
  test.each([
    ['the old format', compound('Workbook'), 'is-old-workbook'],
    ['one with a password', compound('EncryptedPackage'), 'is-locked-workbook'],
    ['a binary one', rawZip([{ path: 'xl/workbook.bin', content: 'x' }]), 'is-binary-workbook'],
    [
      'OpenDocument',
      rawZip([
        { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { path: 'content.xml', content: '<x/>' },
      ]),
      'is-open-document',
    ],
    ['a document', rawZip([{ path: 'word/document.xml', content: '<x/>' }]), 'not-workbook'],
    ['a ZIP of nothing', rawZip([]), 'not-workbook'],
    ['a workbook without sheets', rawWorkbook([]), 'zip-damaged'],
    ['half a workbook', rawZip(sound).slice(0, 700), 'zip-truncated'],
    ['a bomb', hostileFile('83-zip-bomb-small.zip'), 'zip-ratio'],
    ['names from elsewhere', hostileFile('85-zip-slip-and-twins.zip'), 'zip-unsafe-name'],
    ['a cut package', hostileFile('86-zip-truncated.zip'), 'zip-truncated'],
  ])('is told by its name: %s', async (_, bytes, code) => {
    expect((await codesOf(bytes))[0]).toBe(code)
  })

  test('is refused when its content is more than 64 MB, with the part it happened in', async () => {
    const content = Uint8Array.from({ length: 700_000 }, (_, index) => (index * 7919) % 251)
    const parts = Array.from({ length: 100 }, (_, index) => ({
      path: `xl/media/${index}.png`,
      content,
      isStored: true,
    }))
    const read = await readWorkbook(rawZip([...sound, ...parts]))
    expect(read).toMatchObject({
      faults: [{ code: 'zip-too-large', values: { part: 'xl/media/91.png' } }],
    })
  })

  test.each([
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!doctype x>',
  ])('unfolds no entity: %s', async (type) => {
    const spoilt = sound.map(({ path, content }) => ({
      path,
      content: path.endsWith('sheet1.xml')
        ? `<?xml version="1.0"?>${type}${String(content)}`
        : content,
    }))
    expect(await codesOf(rawZip(spoilt))).toEqual(['xml-entities'])
    const wide = spoilt.map(({ path, content }) => ({
      path,
      content: path.endsWith('sheet1.xml')
        ? Buffer.from(`\uFEFF${String(content)}`, 'utf16le')
        : content,
    }))
    expect(await codesOf(rawZip(wide))).toEqual(['xml-entities'])
  })

  test.each([
    ['two corners', cell('A1') + cell('XFD1048576')],
    ['a place that is not one', cell('A1e6')],
    ['a place in disguise', '<c r="&#88;FD1048576"><v>1</v></c>'],
    ['a second place', `<c x=' r="A1" > ' r="XFD1048576"><v>1</v></c>`],
  ])('asks for no room that it does not fill: %s', async (_, cells) => {
    const codes = await codesOf(rawWorkbook(sheet(`<row r="1">${cells}</row>`)))
    expect(['sheet-too-wide', 'zip-damaged']).toContain(codes[0])
  })

  test('says which sheet reaches too far, and how far', async () => {
    const read = await readWorkbook(
      rawWorkbook(sheet(`<row r="1">${cell('A1')}</row><row r="900000">${cell('Z900000')}</row>`)),
    )
    expect(read).toMatchObject({ faults: [{ values: { sheet: 'Liste', found: 'Z900000' } }] })
  })

  test('never throws, and is quick about it, whatever byte is another', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['id', 1],
            ['æ', true],
          ],
        },
      ],
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (spoils) => {
          const spoilt = book.slice()
          for (const [at, bits] of spoils) spoilt[at]! ^= bits
          const start = performance.now()
          expect((await readWorkbook(spoilt)).ok).toBeTypeOf('boolean')
          expect(performance.now() - start).toBeLessThan(2000)
        },
      ),
    )
  })

  test('never throws when its XML is spoilt inside a sound ZIP', async () => {
    const at = sound.length - 1
    const xml = String(sound[at]!.content)
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(20), fc.string(), async (start, cut, put) => {
        const content = xml.slice(0, start) + put + xml.slice(start + cut)
        const read = await readWorkbook(rawZip(sound.with(at, { ...sound[at]!, content })))
        expect(read.ok).toBeTypeOf('boolean')
      }),
    )
  })
})

test('what a file is comes from its content', () => {
  expect(workbookKind(hostileFile('80-xlsx-renamed.csv'))).toBe('packed')
  expect(workbookKind(hostileFile('01-control-utf8.csv'))).toBeNull()
  expect(workbookKind(hostileFile('40-binary.csv'))).toBeNull()
  expect(workbookKind(new Uint8Array())).toBeNull()
})

test('the parts that are read are those of its cells', () => {
  const bytes = rawZip([
    ...sound,
    { path: 'xl/vbaProject.bin', content: 'x' },
    { path: 'xl/media/1.png', content: 'x' },
    { path: 'xl/theme/theme1.xml', content: 'x' },
    { path: 'xl/worksheets/_rels/sheet1.xml.rels', content: 'x' },
  ])
  const unpacked = unpackWorkbook(bytes)
  expect(unpacked.ok && [...unpacked.value.keys()]).toEqual(sound.map(({ path }) => path))
  expect(unpacked.ok && sheetParts(unpacked.value)).toEqual([
    { index: 0, name: 'Liste', path: 'xl/worksheets/sheet1.xml' },
  ])
})

test('the farthest cell counts rows without cells, and letters of any case', () => {
  expect(farthestCell('<row r="7"/><c r="ab3"/>')).toEqual({ row: 6, column: 27 })
  expect(farthestCell('<row><c><v>1</v></c></row>')).toEqual({ row: 0, column: 0 })
  expect(farthestCell('<c r="A1"/><t>color="x"</t>')).toEqual({ row: 0, column: 0 })
})

test('a day that is none, in whatever way, is an error and not a guess', () => {
  expect(cellOf(new Date(Number.NaN), false)).toEqual({ kind: 'error', text: '########' })
  expect(cellOf(new Date(8.64e15), false)).toEqual({ kind: 'error', text: '########' })
})
