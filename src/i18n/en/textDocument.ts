import type { TextDocumentWords } from '../da/textDocument.ts'

export const textDocument: TextDocumentWords = {
  contents: 'Contents',
  page: ['Page ', ' of ', ''],
}
