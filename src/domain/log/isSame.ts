import { isSameJson } from '~/lib/isSameJson.ts'

/** Whether two values say the same; of what is missing, only when both are. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a !== undefined && a !== null && b !== undefined && b !== null ? isSameJson(a, b) : a === b
