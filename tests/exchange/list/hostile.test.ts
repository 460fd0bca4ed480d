import { describe, expect, test } from 'vitest'
import { checkList, mostMessages } from '~/exchange/list/checkList.ts'
import {
  hostileAreas,
  hostileBytes,
  type HostileFile,
  hostileIndex,
  hostileMapping,
} from '../../support/hostile.ts'

const checked = (file: string, bytes = hostileBytes(file)) =>
  checkList({ bytes, fileName: file, mapping: hostileMapping, areas: hostileAreas }, 'da')

const linesOf = ({ must_name: { line = [] } }: HostileFile): readonly number[] => [line].flat()

describe('[IM1] [IM2] a hostile file', () => {
  test.each(hostileIndex.files)('$file comes to its outcome: $trap', async (wanted) => {
    const start = performance.now()
    const check = await checked(wanted.file)
    expect([check.outcome, check.rows]).toEqual([wanted.outcome, wanted.rows])
    expect(performance.now() - start).toBeLessThan(2000)
    for (const line of linesOf(wanted))
      expect(check.messages.map((one) => one.line)).toContain(line)
    const columns = [wanted.must_name.column ?? []].flat()
    for (const column of columns) expect(check.messages.map((one) => one.column)).toContain(column)
    const said = check.messages.map(({ text }) => text).join('\n')
    const { cell, part } = wanted.must_name
    expect(said).toContain(cell ?? '')
    expect(said).toContain(part ?? '')
    expect(wanted.outcome === 'accept').toBe(check.messages.length === 0)
    for (const { text } of check.messages) {
      expect(text.length).toBeLessThan(600)
      expect(text).not.toMatch(/undefined|\[object|010190-0000/)
    }
  })

  test('is told in English as well', async () => {
    const english = await checkList(
      {
        bytes: hostileBytes('08-invalid-utf8.csv'),
        fileName: 'a.csv',
        mapping: hostileMapping,
        areas: hostileAreas,
      },
      'en',
    )
    expect(english.messages[0]?.text).toMatch(/^Line 3: The line is not UTF-8 \(from byte \d+/)
  })

  test('with more faults than anybody reads tells fifty and how many there are', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, index) => `B-${index};Test;T;K;12345674;x;2026-03-02`,
    )
    const text = `id;omraade;titel;ansoeger;cvr;beloeb_dkk;modtaget\n${rows.join('\n')}`
    const check = await checked('mange.csv', new TextEncoder().encode(text))
    expect(check.messages).toHaveLength(mostMessages + 1)
    expect(check.messages.at(-1)).toEqual({
      line: null,
      column: null,
      text: 'De første 50 af 120 bemærkninger vises.',
    })
  })
})

/** Kinds that no file above is of, made here. */
describe('[IM2] what holds no list, or may be read in several ways', () => {
  const heading = 'id;omraade;titel;ansoeger;cvr;beloeb_dkk;modtaget'
  const row = 'A-01;Grøn energi;Bølgekraft på Læsø;Klynge Østjylland;12345674;1250000;2026-03-02'
  const lines = (...rows: readonly string[]) => [heading, ...rows].join('\n')
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const utf16 = (text: string, isLittle: boolean, hasMark: boolean) => {
    const codes = Array.from(hasMark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0))
    return Uint8Array.from(
      codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    )
  }
  const inPage = (text: string, letters: Readonly<Record<string, number>>) =>
    Uint8Array.from(Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0)))
  const dos = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f }
  const mac = { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 }
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

  test.each<[string, string, Uint8Array, string]>([
    ['UTF-16 the other way round', 'a.csv', utf16(lines(row), false, true), 'accept-warn'],
    ['UTF-16 without a mark', 'a.csv', utf16(lines(row), true, false), 'accept-warn'],
    ['UTF-16 reversed without a mark', 'a.csv', utf16(lines(row), false, false), 'accept-warn'],
    ['a DOS code page', 'a.csv', inPage(lines(row, row.replace('A-01', 'A-02')), dos), 'ask'],
    ['a Mac code page', 'a.csv', inPage(lines(row, row.replace('A-01', 'A-02')), mac), 'ask'],
    [
      'letters that were spoilt before',
      'a.csv',
      utf8(lines(row.replace('Læsø', 'LÃ¦sÃ¸'))),
      'accept-warn',
    ],
    ['tabs', 'a.txt', utf8(lines(row).replaceAll(';', '\t')), 'accept'],
    ['bars', 'a.csv', utf8(lines(row).replaceAll(';', '|')), 'accept'],
    ['lone carriage returns', 'a.csv', utf8(lines(row).replaceAll('\n', '\r')), 'accept'],
    ['a stray quote', 'a.csv', utf8(lines(row.replace('Bølge', '"Bølge" '))), 'reject'],
    ['a heading that is there twice', 'a.csv', utf8(lines(row).replace('cvr', 'titel')), 'reject'],
    ['a column without a heading', 'a.csv', utf8(lines(row).replace('cvr', '')), 'reject'],
    [
      'a case number with a mark between',
      'a.csv',
      utf8(lines(row, row.replace('A-01', 'A-\u202E01'))),
      'accept-warn',
    ],
    [
      'case numbers that differ in capitals',
      'a.csv',
      utf8(lines(row, row.replace('A-01', 'a-01'))),
      'accept-warn',
    ],
    ['a byte of nothing', 'a.csv', utf8(lines(row.replace('Læsø', 'Læ\u0000sø'))), 'reject'],
    [
      'a thousand columns more',
      'a.csv',
      utf8(lines(row).replace('modtaget', `modtaget${';x'.repeat(1001)}`)),
      'reject',
    ],
    ['a web page', 'a.csv', utf8('<!DOCTYPE html><html><body>Log ind</body></html>'), 'reject'],
    ['an old workbook', 'a.xls', ole, 'reject'],
    ['a PDF', 'a.csv', utf8('%PDF-1.7\n%âãÏÓ'), 'reject'],
    ['a text named as a workbook', 'a.xlsx', utf8(lines(row)), 'accept-warn'],
    ['a row without any amount', 'a.csv', utf8(lines(row.replace('1250000', ''))), 'reject'],
    ['a CVR number that is not there', 'a.csv', utf8(lines(row.replace('12345674', ''))), 'accept'],
  ])('%s', async (_name, file, bytes, outcome) => {
    const check = await checked(file, bytes)
    expect([check.outcome, check.messages.length > 0]).toEqual([outcome, outcome !== 'accept'])
    expect(check.rows > 0).toBe(outcome.startsWith('accept'))
  })

  test('a composed and a split letter are the same letter, and the row the same row', async () => {
    const split = row.replace('A-01', 'Å-1').normalize('NFD')
    const check = await checked('a.csv', utf8(lines(row.replace('A-01', 'Å-1'), split)))
    expect([check.outcome, check.rows]).toEqual(['accept-warn', 1])
  })
})
