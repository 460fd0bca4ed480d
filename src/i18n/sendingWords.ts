import { sending as da } from './da/sending.ts'
import { sending as en } from './en/sending.ts'

export const sendingWords = { da, en }
