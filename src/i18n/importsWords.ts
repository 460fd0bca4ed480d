import { imports as da } from './da/imports.ts'
import { imports as en } from './en/imports.ts'

export const importsWords = { da, en }
