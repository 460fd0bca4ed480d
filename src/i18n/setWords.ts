import { set as da } from './da/set.ts'
import { set as en } from './en/set.ts'

export const setWords = { da, en }
