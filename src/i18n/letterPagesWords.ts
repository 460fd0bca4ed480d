import { letterPages as da } from './da/letterPages.ts'
import { letterPages as en } from './en/letterPages.ts'

export const letterPagesWords = { da, en }
