import { deflateSync, unzipSync, zipSync } from 'fflate'
import { err, ok, type Result } from '~/lib/result.ts'
import { crc32 } from './crc32.ts'
import { type FramedPart, framingOf } from './zipFraming.ts'

/** Bytes a file may have, what is in it may unpack to, and how many times as much that may be. */
export const zipLimits = { file: 64_000_000, unpacked: 256_000_000, ratio: 200, parts: 2001 }

/** Why the bytes of a file are not read. */
export type ZipFault =
  | { readonly code: 'not-archive' }
  | { readonly code: 'too-large' }
  | { readonly code: 'twin-part'; readonly path: string }

/** The bytes of a part as they stand in the file. Packing the same again gives the same. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 })

/** Packs parts in their order. The same parts give the same bytes. */
export const zip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  joined(zipPieces([...parts].map(([path, bytes]) => packedPart(path, bytes))))

/** A part and the bytes that are to stand in the file, which may be read only when it is written. */
export interface PackedPart<Content> extends FramedPart {
  readonly content: Content
}

/** A PDF is packed already, and one that is not must not look like a bomb to who unpacks it. */
function packedPart(path: string, bytes: Uint8Array): PackedPart<Uint8Array> {
  const isStored = /^documents\/|\.pdf$/.test(path)
  const content = isStored ? bytes : deflated(bytes)
  return {
    path,
    method: isStored ? 0 : 8,
    crc: crc32(bytes),
    packed: content.length,
    size: bytes.length,
    content,
  }
}

/** The pieces of a file in their order: nothing is copied to put them one after another. */
export function zipPieces<Content>(
  parts: readonly PackedPart<Content>[],
): readonly (Content | Uint8Array<ArrayBuffer>)[] {
  const framing = framingOf(parts)
  return [
    ...parts.flatMap(({ content }, index) => [framing[index]?.bytes ?? new Uint8Array(), content]),
    ...framing.slice(parts.length).map(({ bytes }) => bytes),
  ]
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The same parts in a ZIP without packing, for a reader that asks for one. */
export const zipUnpacked = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { mtime: '2020-01-01T00:00:00', level: 0 })

/**
 * Unpacks a file in memory; nothing is unpacked before the sizes it states are found to be sane.
 * Errors: `not-archive` on whatever cannot be read as one. Never throws.
 */
export function unzip(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, ZipFault> {
  if (bytes.length > zipLimits.file) return err({ code: 'too-large' })
  const names: string[] = []
  let unpacked = 0
  let isTooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        isTooLarge ||=
          unpacked > zipLimits.unpacked ||
          names.length > zipLimits.parts ||
          originalSize > Math.max(size, 100) * zipLimits.ratio
        return !isTooLarge
      },
    })
    if (isTooLarge) return err({ code: 'too-large' })
    const twin = names.find((name, index) => names.indexOf(name) !== index)
    if (twin !== undefined) return err({ code: 'twin-part', path: twin })
    return names.length === 0
      ? err({ code: 'not-archive' })
      : ok(new Map(names.map((name) => [name, parts[name] ?? new Uint8Array()])))
  } catch {
    return err({ code: isTooLarge ? 'too-large' : 'not-archive' })
  }
}
