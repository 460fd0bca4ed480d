import { assessment as da } from './da/assessment.ts'
import { assessment as en } from './en/assessment.ts'

export const assessmentWords = { da, en }
