import { minister as da } from './da/minister.ts'
import { minister as en } from './en/minister.ts'

export const ministerWords = { da, en }
