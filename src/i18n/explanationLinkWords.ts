import { explanationLink as da } from './da/explanationLink.ts'
import { explanationLink as en } from './en/explanationLink.ts'

export const explanationLinkWords = { da, en }
