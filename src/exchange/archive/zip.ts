import { unzipSync, zipSync } from 'fflate'
import { err, ok, type Result } from '~/lib/result.ts'

/** Bytes a file may have, what is in it may unpack to, and how many times as much that may be. */
export const zipLimits = { file: 64_000_000, unpacked: 256_000_000, ratio: 200, parts: 2001 }

/** Why the bytes of a file are not read. */
export type ZipFault =
  | { readonly code: 'not-archive' }
  | { readonly code: 'too-large' }
  | { readonly code: 'twin-part'; readonly path: string }

/** Packs parts in their order. The same parts give the same bytes. */
export const zip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([path, bytes]) => [path, packed(path, bytes)])), {
    mtime: '2020-01-01T00:00:00',
    level: 6,
  })

/** A PDF is packed already, and one that is not must not look like a bomb to who unpacks it. */
const packed = (path: string, bytes: Uint8Array): Uint8Array | [Uint8Array, { level: 0 }] =>
  path.startsWith('documents/') ? [bytes, { level: 0 }] : bytes

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
