import { roundStatus as da } from './da/roundStatus.ts'
import { roundStatus as en } from './en/roundStatus.ts'

export const roundStatusWords = { da, en }
