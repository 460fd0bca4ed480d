import type { applications as da } from '../da/applications.ts'

export const applications: typeof da = {}
