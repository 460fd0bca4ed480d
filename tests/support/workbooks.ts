import { readFileSync } from 'node:fs'
import { readWorkbook, type WorkbookSheet } from '~/exchange/xlsx/readWorkbook.ts'
import { type RawEntry, rawZip } from './rawZip.ts'

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${types}/${type}" Target="${target}"/>`
const relations = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A sheet as it stands in the XML; `kind` is the type of its part. */
export interface RawSheet {
  readonly name: string
  readonly data: string
  readonly after?: string
  readonly state?: string
  readonly kind?: string
}

/** The parts of a workbook written by hand; style 1 is a date with a clock, style 2 a date. */
export function rawParts(sheets: readonly RawSheet[], is1904 = false): readonly RawEntry[] {
  const path = (index: number) => `worksheets/sheet${index + 1}.xml`
  return [
    { path: '[Content_Types].xml', content: '<Types/>' },
    { path: '_rels/.rels', content: relations(relation(1, 'officeDocument', 'xl/workbook.xml')) },
    {
      path: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${types}">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations(
        ...sheets.map(({ kind = 'worksheet' }, index) => relation(index + 1, kind, path(index))),
        relation(99, 'styles', 'styles.xml'),
      ),
    },
    {
      path: 'xl/styles.xml',
      content: `<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    ...sheets.map(({ data, after = '' }, index) => ({
      path: `xl/${path(index)}`,
      content: `<worksheet ${main}><sheetData>${data}</sheetData>${after}</worksheet>`,
    })),
  ]
}

export const rawWorkbook = (sheets: readonly RawSheet[], is1904 = false): Uint8Array =>
  rawZip(rawParts(sheets, is1904))

export const hostileFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`fixtures/hostile/${name}`))

/** The sheets of a workbook that must be readable. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}
