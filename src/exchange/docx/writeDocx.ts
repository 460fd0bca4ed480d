import { Document, Footer, Header, PageNumber, Packer, Paragraph, TabStopType, TextRun } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { TextDocument } from '~/lib/TextDocument.ts'
import type { Instant } from '~/domain/model/units.ts'
import { textDocumentWords } from '~/i18n/textDocumentWords.ts'
import { unzip, zip } from '~/exchange/archive/zip.ts'
import { coreProperties } from './coreProperties.ts'
import { wordBlocks } from './wordBlocks.ts'
import { writable } from './wordRuns.ts'
import { numbering, page, tableStyles, textWidth, wordStyles } from './wordStyles.ts'

/**
 * A text as a Word file: Word's own styles, tables and table of contents, so that it is edited and
 * not written again. The same text and moment give the same bytes. The page numbers in the contents
 * are reckoned here, for Word asks whoever opens a file before it reckons them.
 */
export async function writeDocx(text: TextDocument, madeAt: Instant): Promise<Uint8Array> {
  const packed = await Packer.pack(wordDocument(text), 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(text, madeAt) },
  ])
  const parts = unzip(packed)
  // The library dates what it packs by the clock of the machine.
  if (!parts.ok) throw new Error(`A Word file of ours cannot be read: ${parts.faults[0]?.code}`)
  return zip(new Map([...parts.value].map(([path, part]) => [path, withOwnMarks(path, part)])))
}

/** Bookmarks are numbered through the life of the library; here from one in each file. */
function withOwnMarks(path: string, part: Uint8Array): Uint8Array {
  if (path !== 'word/document.xml') return part
  const numbers = new Map<string, number>()
  const renumbered = (_all: string, before: string, mark: string): string => {
    if (!numbers.has(mark)) numbers.set(mark, numbers.size + 1)
    return `${before}${numbers.get(mark)}`
  }
  const xml = new TextDecoder()
    .decode(part)
    .replace(/((?:<w:(?:hyperlink|bookmarkStart) [^>]*"|PAGEREF )_Toc)(\d+)/g, renumbered)
    .replace(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g, renumbered)
  return new TextEncoder().encode(xml)
}

const wordDocument = (text: TextDocument): Document =>
  new Document({
    title: writable(text.title),
    externalStyles: tableStyles,
    styles: wordStyles(text.language),
    numbering,
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [line('Header', text.header, [])] }) },
        footers: {
          default: new Footer({ children: [line('Footer', text.footer, pageOf(text))] }),
        },
        children: [
          new Paragraph({ style: 'Title', text: writable(text.title) }),
          ...text.subtitle.map(
            (one, index) =>
              new Paragraph({
                style: 'Subtitle',
                text: writable(one),
                ...(index === text.subtitle.length - 1 ? { spacing: { after: 160 } } : {}),
              }),
          ),
          ...wordBlocks(text),
        ],
      },
    ],
  })

/** A line at the edge of the page: words at its start, at its end more and the library's numbers. */
const line = (style: string, text: string, end: readonly string[]): Paragraph =>
  new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      new TextRun(writable(text)),
      ...(end.length > 0 ? [new TextRun({ children: ['\t', ...end] })] : []),
    ],
  })

function pageOf({ language }: TextDocument): readonly string[] {
  const [before, between, after] = textDocumentWords[language].page
  return [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter(
    (piece) => piece !== '',
  )
}
