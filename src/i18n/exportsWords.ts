import { exports as da } from './da/exports.ts'
import { exports as en } from './en/exports.ts'

export const exportsWords = { da, en }
