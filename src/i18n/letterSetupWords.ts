import { letterSetup as da } from './da/letterSetup.ts'
import { letterSetup as en } from './en/letterSetup.ts'

export const letterSetupWords = { da, en }
