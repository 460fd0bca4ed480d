import { refusal as da } from './da/refusal.ts'
import { refusal as en } from './en/refusal.ts'

export const refusalWords = { da, en }
