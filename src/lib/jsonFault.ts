/** Why a text is refused as JSON, and where: the line and the character in it, from 1. */
export interface JsonFault {
  readonly code:
    | 'duplicate-key'
    | 'forbidden-key'
    | 'too-deep'
    | 'not-json'
    | 'inexact-number'
    | 'half-character'
    | 'trailing'
    | 'cut-off'
  /** The field it stands in, as `scores[2].points`; empty at the root. */
  readonly path: string
  /** The key, the number or the word at fault, at most 60 characters; empty where there is none. */
  readonly found: string
  readonly line: number
  readonly column: number
}

const maxDepth = 32
const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y
const word = /true(?!\w)|false(?!\w)|null(?!\w)/y
/** What can stand at the end of a text that was cut off within a value. */
const beginning =
  /(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))?$/y
const halfEscape = /(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/y
const oddity = /\/[/*]|[-+]?[\p{L}\p{N}_$]+|[^]/uy
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Where in a value the scan is: the fields passed on the way, the innermost first. */
type Way = { readonly step: string; readonly within: Way } | null
interface Scan {
  readonly text: string
  at: number
}

/**
 * The first thing for which a text is refused: what `JSON.parse` refuses, and what it takes without a
 * word though the value is then not the one that was written: a key twice, a key that names what every
 * object has, more than 32 levels, half a character, a number that would be kept as another.
 * Null for a text that says one value and keeps it.
 */
export function jsonFault(text: string): JsonFault | null {
  const scan: Scan = { text, at: 0 }
  const fault = valueFault(scan, null, 0)
  if (fault) return fault
  return scan.at < text.length ? found(scan, 'trailing', null, take({ ...scan }, oddity)) : null
}

function valueFault(scan: Scan, way: Way, depth: number): JsonFault | null {
  if (depth > maxDepth) return found(scan, 'too-deep', way, '')
  take(scan, space)
  const fault = scan.text[scan.at] === '"' ? stringFault(scan, way) : bareFault(scan, way, depth)
  take(scan, space)
  return fault
}

function bareFault(scan: Scan, way: Way, depth: number): JsonFault | null {
  if (skip(scan, '{')) return objectFault(scan, way, depth)
  if (skip(scan, '[')) return listFault(scan, way, depth)
  if (take(scan, word) !== '') return null
  const from = scan.at
  const token = take(scan, number)
  if (token === '') return stopFault(scan, way)
  // What follows it may be lacking, and then it may be another number.
  if (depth > 0 && scan.at === scan.text.length) return stopFault(scan, way)
  return isKept(token) ? null : found({ ...scan, at: from }, 'inexact-number', way, token)
}

function objectFault(scan: Scan, way: Way, depth: number): JsonFault | null {
  const keys = new Set<string>()
  take(scan, space)
  if (skip(scan, '}')) return null
  do {
    take(scan, space)
    const from = { ...scan }
    const fault = scan.text[scan.at] === '"' ? stringFault(scan, way) : stopFault(scan, way)
    if (fault) return fault
    const key = String(JSON.parse(scan.text.slice(from.at, scan.at)))
    if (keys.has(key)) return found(from, 'duplicate-key', way, key)
    if (forbidden.has(key)) return found(from, 'forbidden-key', way, key)
    keys.add(key)
    take(scan, space)
    if (!skip(scan, ':')) return stopFault(scan, way)
    const within = valueFault(scan, { step: way ? `.${key}` : key, within: way }, depth + 1)
    if (within) return within
  } while (skip(scan, ','))
  return skip(scan, '}') ? null : stopFault(scan, way)
}

function listFault(scan: Scan, way: Way, depth: number): JsonFault | null {
  take(scan, space)
  if (skip(scan, ']')) return null
  let index = 0
  do {
    const fault = valueFault(scan, { step: `[${index}]`, within: way }, depth + 1)
    if (fault) return fault
    index += 1
  } while (skip(scan, ','))
  return skip(scan, ']') ? null : stopFault(scan, way)
}

function stringFault(scan: Scan, way: Way): JsonFault | null {
  const from = { ...scan }
  const token = take(scan, string)
  if (!skip(scan, '"')) return stopFault(scan, way, halfEscape)
  return halfCharacter.test(String(JSON.parse(`${token}"`)))
    ? found(from, 'half-character', way, '')
    : null
}

/** Nothing that may stand here does: the text has ended, or it is no JSON. */
function stopFault(scan: Scan, way: Way, rest = beginning): JsonFault {
  rest.lastIndex = scan.at
  return rest.test(scan.text)
    ? found({ ...scan, at: scan.text.length }, 'cut-off', way, '')
    : found(scan, 'not-json', way, take({ ...scan }, oddity))
}

/** Whether a number is written again as the same one, if not with the same digits. */
function isKept(token: string): boolean {
  const kept = Number(token)
  return Number.isFinite(kept) && decimal(String(kept)) === decimal(token)
}

/** A number as sign, digits without zeros around them, and power of ten. */
function decimal(token: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? []
  const digits = (whole + part).replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  const exponent = Number(power) - part.length + digits.length - short.length
  return short === '' ? `${sign}0` : `${sign}${short}e${exponent}`
}

function found({ text, at }: Scan, code: JsonFault['code'], way: Way, what: string): JsonFault {
  const lines = text.slice(0, at).split('\n')
  let path = ''
  for (let one = way; one; one = one.within) path = one.step + path
  const column = (lines.at(-1)?.length ?? 0) + 1
  return { code, path, found: what.slice(0, 60), line: lines.length, column }
}

function take(scan: Scan, token: RegExp): string {
  token.lastIndex = scan.at
  const taken = token.exec(scan.text)?.[0] ?? ''
  scan.at += taken.length
  return taken
}

function skip(scan: Scan, character: string): boolean {
  if (scan.text[scan.at] !== character) return false
  scan.at += 1
  return true
}
