import { hearing as da } from './da/hearing.ts'
import { hearing as en } from './en/hearing.ts'

export const hearingWords = { da, en }
