import { archive as da } from './da/archive.ts'
import { archive as en } from './en/archive.ts'

export const archiveWords = { da, en }
