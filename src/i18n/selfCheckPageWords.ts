import { selfCheckPage as da } from './da/selfCheckPage.ts'
import { selfCheckPage as en } from './en/selfCheckPage.ts'

export const selfCheckPageWords = { da, en }
