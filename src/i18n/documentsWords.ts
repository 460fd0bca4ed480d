import { documents as da } from './da/documents.ts'
import { documents as en } from './en/documents.ts'

export const documentsWords = { da, en }
