export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

const maxDepth = 32
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/**
 * The one spelling of a JSON value: keys sorted by UTF-16 code unit, no white space, numbers and
 * strings as ECMAScript prints them. Equal values give equal text, so a digest of it is stable.
 * Throws RangeError on what has no one spelling: NaN and Infinity, -0, lone surrogates, undefined,
 * more than 32 levels.
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > maxDepth) throw new RangeError(`canonicalJson got more than ${maxDepth} levels`)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0)) {
      throw new RangeError('canonicalJson got a number without one spelling')
    }
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) throw new RangeError('canonicalJson got half a character')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    return `[${value.map((entry) => canonicalJson(entry, depth + 1)).join(',')}]`
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => `${canonicalJson(key)}:${canonicalJson(entry, depth + 1)}`)
    return `{${fields.join(',')}}`
  }
  throw new RangeError(`canonicalJson got ${typeof value}`)
}
