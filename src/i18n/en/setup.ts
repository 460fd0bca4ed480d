import type { setup as da } from '../da/setup.ts'

export const setup: typeof da = {}
