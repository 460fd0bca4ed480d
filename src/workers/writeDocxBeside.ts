import type { Instant } from '~/domain/model/units.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'
import type { DocxApi } from './docx.worker.ts'
import workerUrl from './docx.worker.ts?worker&url'
import { startWorker } from './startWorker.ts'

/** A document as a Word file, written beside the page: laying out its pages takes a second or two. */
export async function writeDocxBeside(text: TextDocument, madeAt: Instant): Promise<Uint8Array> {
  const { api, end } = startWorker<DocxApi>(workerUrl)
  try {
    return await api.write(text, madeAt)
  } finally {
    end()
  }
}
