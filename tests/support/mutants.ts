import { unzip, zip } from '~/exchange/archive/zip.ts'
import { hostileBytes, hostileIndex } from './hostile.ts'

/** A file as somebody might come to have it, and how it came to be so. */
export interface Mutant {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The seed and the number it was made of: enough to make it again. */
  readonly origin: string
}

type Draw = (below: number) => number
type Change = (bytes: Uint8Array, draw: Draw) => Uint8Array

/** The corpus without what is too large to be made over and over. */
const seeds = hostileIndex.files
  .map(({ file }) => file)
  .filter((file) => !/huge|trailing-empty/.test(file))
  .map((file) => ({ file, bytes: new Uint8Array(hostileBytes(file)) }))

const workbooks = seeds.filter(({ file }) => file.includes('xlsx'))

/** Numbers below a bound that are the same each time. Source: mulberry32, public domain. */
function drawer(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const swapBytes = (from: string, to: string): Change => {
  const [before, after] = [from.charCodeAt(0), to.charCodeAt(0)]
  return (bytes) => bytes.map((byte) => (byte === before ? after : byte))
}

const asText = (encoding: BufferEncoding, mark = ''): Change => {
  return (bytes) => new Uint8Array(Buffer.from(mark + new TextDecoder().decode(bytes), encoding))
}

/** What pasting, other programs and malice put into a file. */
const pieces = [
  '"',
  '"";"',
  ';;;;',
  '\u0000',
  '\r',
  '\n\n',
  'sep=|\n',
  '\uFEFF',
  '\u202E',
  '=1+1',
  '\t=x',
  '010190-0000',
  '9'.repeat(400),
  '1e309',
  '<!DOCTYPE x>',
  'PK\u0003\u0004',
  '\uD83C',
  '🌊',
]

const changes: readonly Change[] = [
  (bytes, draw) => bytes.with(draw(bytes.length), draw(256)),
  (bytes, draw) => {
    const at = draw(bytes.length)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << draw(8)))
  },
  (bytes, draw) => bytes.slice(0, draw(bytes.length)),
  (bytes, draw) => bytes.slice(draw(bytes.length)),
  (bytes, draw) => {
    const at = draw(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(at + draw(40)))
  },
  (bytes, draw) => {
    const [at, from] = [draw(bytes.length), draw(bytes.length)]
    const repeated = bytes.subarray(from, from + draw(400))
    return joined(bytes.subarray(0, at), repeated, bytes.subarray(at))
  },
  (bytes, draw) => {
    const other = seeds[draw(seeds.length)]?.bytes ?? bytes
    return joined(bytes.subarray(0, draw(bytes.length)), other.subarray(draw(other.length)))
  },
  (bytes, draw) => {
    const at = draw(bytes.length)
    const piece = new TextEncoder().encode(pieces[draw(pieces.length)])
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at))
  },
  (bytes, draw) => {
    const signs = [';', ',', '\t', '|', '"', '\n', '\r']
    const from = signs[draw(signs.length)] ?? ';'
    return swapBytes(from, signs[draw(signs.length)] ?? ',')(bytes, draw)
  },
  asText('latin1'),
  asText('utf16le'),
  asText('utf16le', '\uFEFF'),
  asText('utf8', '\uFEFF'),
]

function changed(bytes: Uint8Array, draw: Draw): Uint8Array {
  let left = bytes
  for (let times = 1 + draw(4); times > 0 && left.length > 0; times -= 1) {
    left = changes[draw(changes.length)]?.(left, draw) ?? left
  }
  return left
}

/** A byte changed in a ZIP is found by its checksum; this gets behind it. */
function changedInside(bytes: Uint8Array, draw: Draw): Uint8Array {
  const parts = unzip(bytes)
  if (!parts.ok) return bytes
  const paths = [...parts.value.keys()]
  const spoilt = paths[draw(paths.length)]
  return zip(
    new Map(
      [...parts.value].map(([path, part]) => [path, path === spoilt ? changed(part, draw) : part]),
    ),
  )
}

/** The mutant of a number: one to four changes to a file of the corpus. */
export function mutantOf(number: number): Mutant {
  const draw = drawer(number)
  const seed = draw(6) === 0 ? workbooks[draw(workbooks.length)] : seeds[draw(seeds.length)]
  if (!seed) throw new Error('no seeds')
  const isInside = /xlsx/.test(seed.file) && draw(4) > 0
  const bytes = isInside ? changedInside(seed.bytes, draw) : changed(seed.bytes, draw)
  const endings = ['.csv', '.xlsx', '.txt', '']
  const ending = draw(3) > 0 ? /\.\w+$/.exec(seed.file)?.[0] : endings[draw(endings.length)]
  return { fileName: `liste${ending ?? ''}`, bytes, origin: `${number} (${seed.file})` }
}
