import { err, ok, type Result } from '~/lib/result.ts'
import { type RoundFault, roundFault } from './RoundFault.ts'

const maxDepth = 32
const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

interface Scan {
  readonly text: string
  at: number
  readonly twice: RoundFault[]
}

/** Thrown and caught in this file only: where the text stops being JSON, or goes too deep. */
class Stop extends Error {
  readonly isTooDeep: boolean
  constructor(isTooDeep: boolean) {
    super('Stopped reading JSON')
    this.isTooDeep = isTooDeep
  }
}

/**
 * Reads JSON as `JSON.parse` does, and says what that keeps quiet about: a field that stands twice
 * (every one of them), more than 32 levels, and where the text breaks.
 */
export function parseStrictJson(text: string): Result<unknown, RoundFault> {
  const scan: Scan = { text: text.replace(/^\uFEFF/, ''), at: 0, twice: [] }
  try {
    const value = readValue(scan, '', 0)
    if (scan.at < scan.text.length) throw new Stop(false)
    return scan.twice.length > 0 ? err(...scan.twice) : ok(value)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.isTooDeep) return err(roundFault('too-deep', '', { max: maxDepth }))
    const lines = scan.text.slice(0, scan.at).split('\n')
    const character = (lines.at(-1)?.length ?? 0) + 1
    return err(roundFault('not-json', '', { line: lines.length, character }))
  }
}

function readValue(scan: Scan, path: string, depth: number): unknown {
  if (depth > maxDepth) throw new Stop(true)
  take(scan, space)
  const value = readBare(scan, path, depth)
  take(scan, space)
  return value
}

function readBare(scan: Scan, path: string, depth: number): unknown {
  if (skip(scan, '{')) return readObject(scan, path, depth)
  if (skip(scan, '[')) return readList(scan, path, depth)
  const token = take(scan, string) ?? take(scan, scalar)
  if (token === null) throw new Stop(false)
  return JSON.parse(token)
}

function readObject(scan: Scan, path: string, depth: number): unknown {
  const fields = new Map<string, unknown>()
  take(scan, space)
  if (skip(scan, '}')) return {}
  do {
    take(scan, space)
    const token = take(scan, string)
    if (token === null) throw new Stop(false)
    const name = String(JSON.parse(token))
    take(scan, space)
    expect(scan, ':')
    if (fields.has(name)) scan.twice.push(roundFault('duplicate-field', path, { found: name }))
    fields.set(name, readValue(scan, path === '' ? name : `${path}.${name}`, depth + 1))
  } while (skip(scan, ','))
  expect(scan, '}')
  return Object.fromEntries(fields)
}

function readList(scan: Scan, path: string, depth: number): unknown {
  const entries: unknown[] = []
  take(scan, space)
  if (skip(scan, ']')) return entries
  do entries.push(readValue(scan, `${path}[${entries.length}]`, depth + 1))
  while (skip(scan, ','))
  expect(scan, ']')
  return entries
}

function take(scan: Scan, token: RegExp): string | null {
  token.lastIndex = scan.at
  const found = token.exec(scan.text)?.[0] ?? null
  if (found !== null) scan.at += found.length
  return found
}

function skip(scan: Scan, character: string): boolean {
  if (scan.text[scan.at] !== character) return false
  scan.at += 1
  return true
}

function expect(scan: Scan, character: string): void {
  if (!skip(scan, character)) throw new Stop(false)
}
