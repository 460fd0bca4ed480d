import { reassessment as da } from './da/reassessment.ts'
import { reassessment as en } from './en/reassessment.ts'

export const reassessmentWords = { da, en }
