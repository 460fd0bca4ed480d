import { list as da } from './da/list.ts'
import { list as en } from './en/list.ts'

export const listWords = { da, en }
