import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useMemo } from 'react'
import { pageText } from './pageText.ts'

/** Fetches the text of a page; of one that cannot be read, none. */
export type TextOfPage = (page: number) => Promise<string>

/** The texts of a document's pages, each read once. */
export const usePdfTexts = (document: PDFDocumentProxy): TextOfPage =>
  useMemo(() => textReader(document), [document])

function textReader(document: PDFDocumentProxy): TextOfPage {
  const texts = new Map<number, Promise<string>>()
  const read = async (number: number) => {
    const page = await document.getPage(number)
    return pageText(await page.getTextContent()).text
  }
  return (number) => {
    const known = texts.get(number) ?? read(number).catch(() => '')
    texts.set(number, known)
    return known
  }
}
