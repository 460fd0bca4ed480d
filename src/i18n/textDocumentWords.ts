import { textDocument as da } from './da/textDocument.ts'
import { textDocument as en } from './en/textDocument.ts'

export const textDocumentWords = { da, en }
