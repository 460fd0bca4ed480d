import { access as da } from './da/access.ts'
import { access as en } from './en/access.ts'

export const accessWords = { da, en }
