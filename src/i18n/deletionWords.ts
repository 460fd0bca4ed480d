import { deletion as da } from './da/deletion.ts'
import { deletion as en } from './en/deletion.ts'

export const deletionWords = { da, en }
