import { inflateSync } from 'fflate'
import { fileDigest } from '~/lib/fileDigest.ts'
import { inTurns } from '~/lib/inTurns.ts'
import type { ByteSource } from './ByteSource.ts'
import { crcSteps } from './crc32.ts'
import type { FoundPart } from './findParts.ts'

export interface ReadPart {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** As the bytes stand in the file. */
  readonly packed: Uint8Array<ArrayBuffer>
  readonly crc: number
  readonly sha256: string
}

/**
 * What a part unpacks to and its fingerprints; null where it does not unpack. `stated` is what the
 * manifest says of its length, for when the file says two different things.
 */
export async function readPart(
  source: ByteSource,
  { at, packed: length, method, sizes }: FoundPart,
  stated?: number,
): Promise<ReadPart | null> {
  const packed = await source.slice(at, at + length)
  const [first = 0] = sizes
  const size = sizes.every((each) => each === first) ? first : (stated ?? Math.min(...sizes))
  const bytes = method === 0 ? packed : inflated(packed, size)
  if (!bytes) return null
  return { bytes, packed, crc: await inTurns(crcSteps(bytes)), sha256: await fileDigest(bytes) }
}

function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) })
  } catch {
    return null
  }
}
