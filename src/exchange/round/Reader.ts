import { err, ok, type Result } from '~/lib/result.ts'
import { type RoundFault, roundFault } from './RoundFault.ts'

/** Reads one JSON value at a path, or says everything that is wrong in it. */
export type Reader<Value> = (found: unknown, path: string) => Result<Value, RoundFault>

const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

type ExpectedType = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'localText'

/** The fault of a value that is not there, or is of another type. */
export const wrongType = (found: unknown, path: string, expected: ExpectedType) =>
  found === undefined
    ? err(roundFault('missing-field', path))
    : err(roundFault('wrong-type', path, { found: JSON.stringify(found) ?? '', expected }))

/** A field that may be missing or null; then the fallback stands. */
export const optional =
  <Value, Fallback>(reader: Reader<Value>, fallback: Fallback): Reader<Value | Fallback> =>
  (found, path) =>
    found === undefined || found === null ? ok(fallback) : reader(found, path)

export const textUpTo =
  (max: number): Reader<string> =>
  (found, path) => {
    if (typeof found !== 'string') return wrongType(found, path, 'text')
    if (found.trim() === '') return err(roundFault('empty-text', path))
    if (found.length > max)
      return err(roundFault('text-too-long', path, { found: found.length, max }))
    return halfCharacter.test(found)
      ? err(roundFault('malformed', path))
      : ok(found.normalize('NFC'))
  }

export const boolean: Reader<boolean> = (found, path) =>
  typeof found === 'boolean' ? ok(found) : wrongType(found, path, 'boolean')

/** Adding 0 makes 0 of a written -0, which has no spelling of its own in the log. */
export const number: Reader<number> = (found, path) =>
  typeof found === 'number' && Number.isFinite(found)
    ? ok(found + 0)
    : wrongType(found, path, 'number')

export const wholeNumber =
  (min: number, max: number): Reader<number> =>
  (found, path) => {
    const read = number(found, path)
    if (!read.ok) return read
    if (!Number.isInteger(read.value))
      return err(roundFault('not-whole', path, { found: read.value }))
    if (read.value < min || read.value > max) {
      return err(roundFault('out-of-range', path, { found: read.value, min, max }))
    }
    return read
  }

export const oneOf =
  <const Value extends string | number>(...allowed: readonly Value[]): Reader<Value> =>
  (found, path) => {
    const value = allowed.find((one) => one === found)
    if (value !== undefined) return ok(value)
    if (found === undefined) return err(roundFault('missing-field', path))
    const known = allowed.map((one) => `«${one}»`).join(', ')
    return err(roundFault('not-allowed', path, { found: shown(found), known }))
  }

const shown = (found: unknown): string =>
  typeof found === 'string' ? found : (JSON.stringify(found) ?? '')

export const listOf =
  <Value>(reader: Reader<Value>): Reader<readonly Value[]> =>
  (found, path) =>
    Array.isArray(found)
      ? allOf(found.map((entry: unknown, index) => reader(entry, `${path}[${index}]`)))
      : wrongType(found, path, 'list')

/** All values, or all faults of all of them. */
export function allOf<Value>(
  results: readonly Result<Value, RoundFault>[],
): Result<readonly Value[], RoundFault> {
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults))
  if (faults.length > 0) return err(...faults)
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])))
}

/** The fields of an object as pairs, in its order. */
export const fieldsOf = (found: unknown): readonly (readonly [string, unknown])[] | null =>
  typeof found === 'object' && found !== null && !Array.isArray(found)
    ? Object.entries(found)
    : null

type Shape = Readonly<Record<string, Reader<unknown>>>
type ValueOf<Fields extends Shape> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Reader<infer Value> ? Value : never
}

/** An object with these fields and no others: a misspelt field must not drop a rule in silence. */
export const record =
  <Fields extends Shape>(fields: Fields): Reader<ValueOf<Fields>> =>
  (found, path) => {
    const given = fieldsOf(found)
    if (!given) return wrongType(found, path, 'object')
    const at = (name: string) => (path === '' ? name : `${path}.${name}`)
    const known = Object.keys(fields).join(', ')
    const byName = new Map(given)
    const unknown = given.flatMap(([name]) =>
      Object.hasOwn(fields, name) ? [] : [err(roundFault('unknown-field', at(name), { known }))],
    )
    const read = Object.entries(fields).map(([name, reader]) => {
      const result = reader(byName.get(name), at(name))
      return result.ok ? ok([name, result.value] as const) : result
    })
    const all = allOf([...unknown, ...read])
    return all.ok ? ok(Object.fromEntries(all.value) as ValueOf<Fields>) : all
  }
