import { beforeAll, describe, expect, test } from 'vitest'
import type { TextDocument } from '~/lib/TextDocument.ts'
import type { Instant } from '~/domain/model/units.ts'
import { unzip } from '~/exchange/archive/zip.ts'
import { writeDocx } from '~/exchange/docx/writeDocx.ts'
import { everyBlock } from '../../support/textDocuments.ts'

const madeAt = '2026-11-26T09:00:00Z' as Instant

async function partsOf(text: TextDocument): Promise<ReadonlyMap<string, string>> {
  const parts = unzip(await writeDocx(text, madeAt))
  if (!parts.ok) throw new Error('not a ZIP')
  return new Map([...parts.value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}

/** Whether every element that is opened is closed, in order, and nothing else stands there. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml.replace(/<[^<>]*>|[^<>]+/g, (piece) => {
    const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(piece)
    if (!piece.startsWith('<')) return /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(piece) ? '?' : ''
    if (piece.startsWith('<?xml')) return ''
    if (!tag) return '?'
    const [, isEnd, name = '', , isEmpty] = tag
    if (isEnd) return open.pop() === name ? '' : '?'
    if (!isEmpty) open.push(name)
    return ''
  })
  return rest === '' && open.length === 0
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|')

/** The paragraphs of a document with their style, and what they say. */
const paragraphsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(
    ([, inner = '']) =>
      `${/<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? 'Normal'}: ${textIn(inner)}`,
  )

describe('a Word file', () => {
  let parts: ReadonlyMap<string, string>
  let body: string
  beforeAll(async () => {
    parts = await partsOf(everyBlock)
    body = parts.get('word/document.xml') ?? ''
  })

  test('is well-formed in every part', () => {
    expect(isWellFormed('<a><b></a></b>')).toBe(false)
    const xml = [...parts].filter(([path]) => /\.(xml|rels)$/.test(path))
    expect(xml.length).toBeGreaterThan(8)
    expect(xml.filter(([, text]) => !isWellFormed(text)).map(([path]) => path)).toEqual([])
  })

  test('says every block in a style of its own', () => {
    expect(paragraphsIn(body)).toEqual(
      expect.arrayContaining([
        'Title: Indstilling om udpegning af klynger',
        'Subtitle: Kladde',
        'TOCHeading: Indhold',
        'Heading1: Sagen',
        'Normal: Her er |vægt|, og et |[navn]',
        'Normal: [Skriv hjemmelen her]',
        'Note: En note|på to linjer',
        'Heading2: Lister',
        'ListNumber: først',
        'ListBullet: uden tal',
        'Heading3: En tabel',
        'Caption: Beløb pr. område',
        'TableText: 4,5',
      ]),
    )
    const styles = parts.get('word/styles.xml') ?? ''
    const used = new Set(
      [...body.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id),
    )
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([])
  })

  test('marks the places where somebody has to write', () => {
    expect(body.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(2)
  })

  test('repeats the head of a table, splits no row, and sets numbers at the end', () => {
    const table = /<w:tbl>.*<\/w:tbl>/s.exec(body)?.[0] ?? ''
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(4)
    expect(table.match(/<w:jc w:val="right"\/>/g)).toHaveLength(4)
    expect(table).toContain('<w:tblStyle w:val="TableGridLight"/>')
  })

  test('begins each numbered list with one', () => {
    const numbers = [...body.matchAll(/w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"\/>/gs)]
    const [first, second, third] = numbers.map(([, id]) => id)
    expect(first).toBe(second)
    expect(third).not.toBe(first)
  })

  test('has its contents with page numbers, and asks nothing of whoever opens it', () => {
    expect(body).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(paragraphsIn(body)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^TOC1: Sagen.*2$/),
        expect.stringMatching(/^TOC2: Lister.*2$/),
      ]),
    )
    expect(body).not.toContain('w:dirty')
    expect(parts.get('word/settings.xml')).not.toContain('updateFields')
  })

  test('says its language, its pages and its title, and names nobody', () => {
    expect(parts.get('word/styles.xml')).toContain('w:val="da-DK"')
    const [footer = ''] = [...parts]
      .filter(([path]) => /footer\d+\.xml$/.test(path))
      .map(([, xml]) => xml)
    expect(textIn(footer)).toContain('Runde: Innovationskraft')
    expect(footer).toContain('NUMPAGES')
    const core = parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Indstilling om udpegning af klynger</dc:title>')
    expect(core).not.toMatch(/creator|lastModifiedBy/)
  })

  test('is A4 upright with two and a half centimetres around the text', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(body).toMatch(/<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/)
  })
})

test('the same text gives the same bytes', async () => {
  expect([...(await partsOf(everyBlock))]).toEqual([...(await partsOf(everyBlock))])
  const [one, two] = [await writeDocx(everyBlock, madeAt), await writeDocx(everyBlock, madeAt)]
  expect(Buffer.compare(one, two)).toBe(0)
})

test('what no XML may hold is left out of a Word file', async () => {
  const hostile = 'a\u0000b\u000bc\ud800d & <script>"e"</script>'
  const parts = await partsOf({
    ...everyBlock,
    title: hostile,
    header: hostile,
    subtitle: [hostile],
    blocks: [
      { kind: 'heading', level: 1, text: hostile },
      { kind: 'contents' },
      { kind: 'paragraph', runs: [hostile, { text: hostile, look: 'gap' }] },
      {
        kind: 'table',
        caption: hostile,
        columns: [{ head: hostile, align: 'start', width: 100 }],
        rows: [[[hostile]]],
      },
    ],
  })
  const xml = [...parts].filter(([path]) => /\.(xml|rels)$/.test(path))
  expect(xml.filter(([, text]) => !isWellFormed(text)).map(([path]) => path)).toEqual([])
  expect(parts.get('word/document.xml')).not.toMatch(/[\u0000\u000b]/)
  expect(textIn(parts.get('word/document.xml') ?? '')).toContain('abc\ufffdd &amp; &lt;script&gt;')
})
