import { howSure as da } from './da/howSure.ts'
import { howSure as en } from './en/howSure.ts'

export const howSureWords = { da, en }
