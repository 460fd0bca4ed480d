import { declaration as da } from './da/declaration.ts'
import { declaration as en } from './en/declaration.ts'

export const declarationWords = { da, en }
