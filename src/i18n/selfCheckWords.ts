import { selfCheck as da } from './da/selfCheck.ts'
import { selfCheck as en } from './en/selfCheck.ts'

export const selfCheckWords = { da, en }
