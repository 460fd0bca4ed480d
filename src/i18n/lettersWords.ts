import { letters as da } from './da/letters.ts'
import { letters as en } from './en/letters.ts'

export const lettersWords = { da, en }
