import { newRound as da } from './da/newRound.ts'
import { newRound as en } from './en/newRound.ts'

export const newRoundWords = { da, en }
