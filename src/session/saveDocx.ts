import type { TextDocument } from '~/lib/TextDocument.ts'
import { instantOf } from '~/domain/model/units.ts'
import { writeDocxBeside } from '~/workers/writeDocxBeside.ts'
import { saveBytes } from './saveFile.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a document to the browser as a Word file. */
export async function saveDocx(fileName: string, document: TextDocument): Promise<void> {
  saveBytes(fileName, await writeDocxBeside(document, instantOf(Date.now())), type)
}
