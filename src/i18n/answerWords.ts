import { answer as da } from './da/answer.ts'
import { answer as en } from './en/answer.ts'

export const answerWords = { da, en }
