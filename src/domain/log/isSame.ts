import { canonicalJson } from '~/lib/canonicalJson.ts'

/** Whether two values say the same; of what is missing, only when both are. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a !== undefined && a !== null && b !== undefined && b !== null
    ? canonicalJson(a) === canonicalJson(b)
    : a === b
