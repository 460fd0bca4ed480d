import type { assessment as da } from '../da/assessment.ts'

export const assessment: typeof da = {}
