import { analyses as da } from './da/analyses.ts'
import { analyses as en } from './en/analyses.ts'

export const analysesWords = { da, en }
