import { verify as da } from './da/verify.ts'
import { verify as en } from './en/verify.ts'

export const verifyWords = { da, en }
