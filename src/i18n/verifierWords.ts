import { verifier as da } from './da/verifier.ts'
import { verifier as en } from './en/verifier.ts'

export const verifierWords = { da, en }
