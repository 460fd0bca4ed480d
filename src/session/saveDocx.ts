import type { TextDocument } from '~/lib/TextDocument.ts'
import { instantOf } from '~/domain/model/units.ts'
import { saveBytes } from './saveFile.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a document to the browser as a Word file; what writes it is fetched when it is asked for. */
export async function saveDocx(fileName: string, document: TextDocument): Promise<void> {
  const { writeDocx } = await import('~/exchange/docx/writeDocx.ts')
  saveBytes(fileName, await writeDocx(document, instantOf(Date.now())), type)
}
