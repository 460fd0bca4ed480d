import { err, ok, type Result } from '~/lib/result.ts'

/** What the directory at the end of a ZIP says of one part; none of it is to be trusted. */
export interface ZipEntry {
  readonly path: string
  /** The bytes as they are packed. */
  readonly packed: Uint8Array
  readonly method: number
  readonly crc: number
  readonly isEncrypted: boolean
}

export type ZipDirectoryFault =
  | { readonly code: 'zip-truncated' }
  | { readonly code: 'zip-damaged'; readonly path: string }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const partSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff

/**
 * The parts of a ZIP by its own directory, each with its packed bytes; nothing is unpacked.
 * Errors: `zip-truncated` where the directory is gone, `zip-damaged` where it points beside the file.
 * Source: PKWARE APPNOTE 4.3.
 */
export function zipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipDirectoryFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return err({ code: 'zip-truncated' })
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      return err({ code: 'zip-damaged', path: entries.at(-1)?.path ?? '' })
    }
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number]
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const packed = packedBytes(bytes, view, at)
    if (!packed) return err({ code: 'zip-damaged', path })
    entries.push({
      path,
      packed,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + extra + comment
  }
  return ok(entries)
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

/** Null where the directory points outside the file, or at what is no part. */
function packedBytes(bytes: Uint8Array, view: DataView, at: number): Uint8Array | null {
  const size = view.getUint32(at + 20, true)
  const part = view.getUint32(at + 42, true)
  if (part + 30 > bytes.length || view.getUint32(part, true) !== partSignature) return null
  const start = part + 30 + view.getUint16(part + 26, true) + view.getUint16(part + 28, true)
  return start + size > bytes.length ? null : bytes.subarray(start, start + size)
}
