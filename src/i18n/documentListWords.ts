import { documentList as da } from './da/documentList.ts'
import { documentList as en } from './en/documentList.ts'

export const documentListWords = { da, en }
