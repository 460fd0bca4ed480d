import type { Messages } from '../da.ts'

export const people: Messages['people'] = {}
