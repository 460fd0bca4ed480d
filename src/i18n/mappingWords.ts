import { mapping as da } from './da/mapping.ts'
import { mapping as en } from './en/mapping.ts'

export const mappingWords = { da, en }
