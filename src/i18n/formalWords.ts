import { formal as da } from './da/formal.ts'
import { formal as en } from './en/formal.ts'

export const formalWords = { da, en }
