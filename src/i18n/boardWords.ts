import { board as da } from './da/board.ts'
import { board as en } from './en/board.ts'

export const boardWords = { da, en }
