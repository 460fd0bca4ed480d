import type { explanationLink as da } from '../da/explanationLink.ts'

export const explanationLink: typeof da = { text: 'How the ranking is computed' }
