import { versions as da } from './da/versions.ts'
import { versions as en } from './en/versions.ts'

export const versionsWords = { da, en }
