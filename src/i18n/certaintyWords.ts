import { certainty as da } from './da/certainty.ts'
import { certainty as en } from './en/certainty.ts'

export const certaintyWords = { da, en }
