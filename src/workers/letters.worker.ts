import { expose } from 'comlink'
import type { Instant } from '~/domain/model/units.ts'
import { zip } from '~/exchange/archive/zip.ts'
import { writeDocx } from '~/exchange/docx/writeDocx.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'

const parts = new Map<string, Uint8Array>()

const api = {
  /** Writes one letter and keeps it until all are packed. */
  write: async (fileName: string, document: TextDocument, madeAt: Instant): Promise<void> => {
    parts.set(fileName, await writeDocx(document, madeAt))
  },
  /** The list first, then the letters in the order they were written. */
  pack: (listName: string, list: string): Uint8Array =>
    zip(new Map([[listName, new TextEncoder().encode(list)], ...parts])),
}
export type LettersApi = typeof api

expose(api)
