import { files as da } from './da/files.ts'
import { files as en } from './en/files.ts'

/** Faults of files; they come with whatever reads one, and the first screen reads none. */
export const filesWords = { da, en }
