import { casefile as da } from './da/casefile.ts'
import { casefile as en } from './en/casefile.ts'

export const casefileWords = { da, en }
