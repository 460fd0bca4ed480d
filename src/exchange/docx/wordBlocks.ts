import { HeadingLevel, Paragraph, type Table, TableOfContents } from 'docx'
import type { Runs, TextBlock, TextDocument } from '~/lib/TextDocument.ts'
import { textDocumentWords } from '~/i18n/textDocumentWords.ts'
import { wordRuns, writable } from './wordRuns.ts'
import { lists } from './wordStyles.ts'
import { wordTable } from './wordTable.ts'

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

type WordBlock = Paragraph | Table | TableOfContents

/** The blocks of a text in Word's own styles; each numbered list counts from one. */
export function wordBlocks({ blocks, language }: TextDocument): WordBlock[] {
  return blocks.flatMap((block, index): WordBlock[] => {
    // A page break on a paragraph of its own leaves an empty line at the top of the page.
    const pageBreakBefore = blocks[index - 1]?.kind === 'page-break'
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: levels[block.level],
            text: writable(block.text),
            pageBreakBefore,
          }),
        ]
      case 'paragraph':
        return [paragraph(block, pageBreakBefore)]
      case 'list':
        return block.items.map((item) => new Paragraph(listItem(block.isNumbered, index, item)))
      case 'table':
        return wordTable(block)
      case 'contents':
        return [
          new Paragraph({
            style: 'TOCHeading',
            text: textDocumentWords[language].contents,
            pageBreakBefore,
          }),
          new TableOfContents(textDocumentWords[language].contents, {
            hyperlink: true,
            headingStyleRange: '1-2',
          }),
        ]
      case 'page-break':
        return []
    }
  })
}

function paragraph(
  { runs, look, keepsNext }: TextBlock & { readonly kind: 'paragraph' },
  pageBreakBefore: boolean,
): Paragraph {
  const gap = runs.map((run) =>
    typeof run === 'string'
      ? { text: run, look: 'gap' as const }
      : { ...run, look: 'gap' as const },
  )
  return new Paragraph({
    ...(look === 'note' ? { style: 'Note' } : {}),
    pageBreakBefore,
    ...(keepsNext ? { keepNext: true } : {}),
    children: wordRuns(look === 'gap' ? gap : runs),
  })
}

const listItem = (isNumbered: boolean, instance: number, item: Runs) => ({
  style: isNumbered ? 'ListNumber' : 'ListBullet',
  // The list's own number of its place, so that the next list begins again.
  ...(isNumbered ? { numbering: { reference: lists.number, level: 0, instance } } : {}),
  children: wordRuns(item),
})
