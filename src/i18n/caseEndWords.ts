import { caseEnd as da } from './da/caseEnd.ts'
import { caseEnd as en } from './en/caseEnd.ts'

export const caseEndWords = { da, en }
