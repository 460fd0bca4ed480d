import type { PDFPageProxy } from 'pdfjs-dist'

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** The text of a page, and where in it each run of text begins. */
export interface PageText {
  readonly text: string
  readonly starts: readonly number[]
}

/** A page's text in the order of the file, with a line feed where a line ends. */
export function pageText({ items }: TextContent): PageText {
  let text = ''
  const starts: number[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    starts.push(text.length)
    text += item.hasEOL ? `${item.str}\n` : item.str
  }
  return { text, starts }
}
