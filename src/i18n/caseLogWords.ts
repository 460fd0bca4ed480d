import { caseLog as da } from './da/caseLog.ts'
import { caseLog as en } from './en/caseLog.ts'

export const caseLogWords = { da, en }
