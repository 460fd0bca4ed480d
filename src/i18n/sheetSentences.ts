import { sheetSentences as da } from './da/sheetSentences.ts'
import { sheetSentences as en } from './en/sheetSentences.ts'

export const sheetSentences = { da, en }
