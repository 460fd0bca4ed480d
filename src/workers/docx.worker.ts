import { expose } from 'comlink'
import type { Instant } from '~/domain/model/units.ts'
import { writeDocx } from '~/exchange/docx/writeDocx.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'

const api = {
  write: (text: TextDocument, madeAt: Instant): Promise<Uint8Array> => writeDocx(text, madeAt),
}
export type DocxApi = typeof api

expose(api)
