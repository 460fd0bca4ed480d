import { utf8ToBytes } from '@noble/hashes/utils.js'

/** A part of a ZIP as everything around its bytes tells of it. */
export interface FramedPart {
  readonly path: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Bytes as they stand in the file, and what they unpack to. */
  readonly packed: number
  readonly size: number
}

/** Midnight on 1 January 2020, in the two numbers of MS-DOS: no file says when it was packed. */
const fixedTime = 0
const fixedDate = ((2020 - 1980) << 9) | (1 << 5) | 1
const neededVersion = 20
/** Said only where it matters: a name of plain letters reads the same in every code page. */
const namesAreUtf8 = 0x0800

export const headerLength = (path: string): number => 30 + utf8ToBytes(path).length
const entryLength = (path: string): number => 46 + utf8ToBytes(path).length
export const endLength = 22
export const headerSignature = 0x04034b50
export const entrySignature = 0x02014b50
export const endSignature = 0x06054b50

/** What stands right before a part's bytes. Source: PKWARE APPNOTE 4.3.7. */
export function partHeader(part: FramedPart): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerLength(part.path))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, headerSignature, true)
  setCommon(view, 4, part)
  bytes.set(utf8ToBytes(part.path), 30)
  return bytes
}

/** What stands of a part in the directory. Source: PKWARE APPNOTE 4.3.12. */
export function directoryEntry(part: FramedPart, at: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(entryLength(part.path))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, entrySignature, true)
  view.setUint16(4, neededVersion, true)
  setCommon(view, 6, part)
  view.setUint32(42, at, true)
  bytes.set(utf8ToBytes(part.path), 46)
  return bytes
}

/** The last bytes of the file; nothing stands behind them. Source: PKWARE APPNOTE 4.3.16. */
export function endRecord(parts: number, length: number, at: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(endLength)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, endSignature, true)
  view.setUint16(8, parts, true)
  view.setUint16(10, parts, true)
  view.setUint32(12, length, true)
  view.setUint32(16, at, true)
  return bytes
}

/** The fields that a part's header and its entry in the directory share. */
function setCommon(view: DataView, at: number, part: FramedPart): void {
  view.setUint16(at, neededVersion, true)
  view.setUint16(at + 2, /^[\x20-\x7e]*$/.test(part.path) ? 0 : namesAreUtf8, true)
  view.setUint16(at + 4, part.method, true)
  view.setUint16(at + 6, fixedTime, true)
  view.setUint16(at + 8, fixedDate, true)
  view.setUint32(at + 10, part.crc, true)
  view.setUint32(at + 14, part.packed, true)
  view.setUint32(at + 18, part.size, true)
  view.setUint16(at + 22, utf8ToBytes(part.path).length, true)
}

/** A stretch of the file that is not a part's own bytes, and what is to stand there. */
export interface Framing {
  /** Where it begins. */
  readonly at: number
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The part it tells of; null for the end of the file. */
  readonly path: string | null
  readonly kind: 'header' | 'directory' | 'end'
}

/**
 * All that is not parts, from the parts alone: there is one way to put a file together, so that no
 * byte of it is nobody's. Shape: in the order of the file.
 */
export function framingOf(parts: readonly FramedPart[]): readonly Framing[] {
  const headers: Framing[] = []
  const entries: Framing[] = []
  let at = 0
  for (const part of parts) {
    const { path } = part
    headers.push({ at, bytes: partHeader(part), path, kind: 'header' })
    entries.push({ at: 0, bytes: directoryEntry(part, at), path, kind: 'directory' })
    at += headerLength(path) + part.packed
  }
  const start = at
  const directory = entries.map((entry) => {
    const placed = { ...entry, at }
    at += entry.bytes.length
    return placed
  })
  const bytes = endRecord(parts.length, at - start, start)
  return [...headers, ...directory, { at, bytes, path: null, kind: 'end' }]
}
