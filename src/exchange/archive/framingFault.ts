import type { ChangedBytes } from './ArchiveFault.ts'
import type { ByteSource } from './ByteSource.ts'
import { type FramedPart, framingOf } from './zipFraming.ts'

export type FramingFault =
  | ChangedBytes
  | { readonly code: 'ends-early' | 'goes-on'; readonly at: number }

/**
 * The first byte outside the parts that is not as these parts ask for; null where all are. What is
 * read here is the whole of the file but for the parts themselves, so that nothing stands unseen.
 */
export async function framingFault(
  source: ByteSource,
  parts: readonly FramedPart[],
): Promise<FramingFault | null> {
  const framing = framingOf(parts)
  for (const { at, bytes, path, kind } of framing) {
    const found = await source.slice(
      Math.min(at, source.size),
      Math.min(at + bytes.length, source.size),
    )
    const wrong = bytes.findIndex((byte, index) => byte !== found[index])
    if (wrong < 0) continue
    if (at + wrong >= source.size) return { code: 'ends-early', at: source.size }
    return { code: 'changed-bytes', at: at + wrong, kind, path }
  }
  const last = framing.at(-1)
  const end = last ? last.at + last.bytes.length : 0
  return source.size > end ? { code: 'goes-on', at: end } : null
}
