import type { ByteSource } from './ByteSource.ts'
import { manifestPath } from './manifest.ts'
import { endLength, endSignature, entrySignature, headerSignature } from './zipFraming.ts'

/** A part where it stands in a file, by what the file says itself; none of it is to be trusted. */
export interface FoundPart {
  /** As the directory has it, and as the part's own header has it; the same in a sound file. */
  readonly names: readonly string[]
  readonly method: number
  /** What the directory and the header state. */
  readonly crcs: readonly number[]
  readonly packed: number
  /** What it is to unpack to, as the directory and the header state. */
  readonly sizes: readonly number[]
  /** Where the part's bytes begin. */
  readonly at: number
}

const longestComment = 0xffff
const mostParts = 0xffff
/** Bytes of a directory of as many parts as a case archive may have. */
const longestDirectory = 16_000_000

export interface FoundParts {
  /** In the order of the file. */
  readonly parts: readonly FoundPart[]
  /** The file ends in the middle of a part, or before its directory. */
  readonly isCutOff: boolean
}

/**
 * The parts of a ZIP by its directory, or where that is spoilt by the headers from the front on.
 * Null where there is neither, for then it is no ZIP at all.
 */
export async function findParts(source: ByteSource): Promise<FoundParts | null> {
  const listed = await listedParts(source)
  if (listed) return { parts: listed, isCutOff: false }
  const walked = await walkedParts(source)
  return walked.parts.length > 0 || (await beginsAsOurs(source)) ? walked : null
}

/** As every file of ours does; one that was cut off very early has no more than that. */
async function beginsAsOurs(source: ByteSource): Promise<boolean> {
  const name = textOf(await source.slice(0, Math.min(30 + manifestPath.length, source.size)))
  return name.startsWith('PK\u0003\u0004') && name.endsWith(manifestPath)
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its header is said to be. */
  readonly header: number
  readonly nameLength: number
}

async function listedParts(source: ByteSource): Promise<readonly FoundPart[] | null> {
  const tail = Math.max(0, source.size - endLength - longestComment)
  const bytes = await source.slice(tail, source.size)
  const view = viewOf(bytes)
  const end = endIn(view)
  if (end === null) return null
  const start = view.getUint32(end + 16, true)
  if (start > tail + end || tail + end - start > longestDirectory) return null
  const entries = entriesIn(await source.slice(start, tail + end))
  if (!entries || entries.length !== view.getUint16(end + 10, true)) return null
  const parts: FoundPart[] = []
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]?.header ?? start
    const part = await listedPart(source, entry, next)
    if (!part) return null
    parts.push(part)
  }
  return parts
}

function endIn(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

/** Null unless the directory is entries from its beginning to its end. */
function entriesIn(bytes: Uint8Array): readonly Entry[] | null {
  const view = viewOf(bytes)
  const entries: Entry[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null
    const nameLength = view.getUint16(at + 28, true)
    const after = at + 46 + nameLength
    entries.push({
      name: textOf(bytes.subarray(at + 46, after)),
      nameLength,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at = after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === bytes.length ? entries : null
}

/** Null where the directory points outside the file, or at what is no part. */
async function listedPart(
  source: ByteSource,
  { name, nameLength, method, crc, packed, size, header }: Entry,
  next: number,
): Promise<FoundPart | null> {
  const plain = header + 30 + nameLength
  if (plain > source.size) return null
  const head = await source.slice(header, plain)
  const view = viewOf(head)
  const own = textOf(head.subarray(30))
  const lengths = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const isHeader = view.getUint32(0, true) === headerSignature
  // Both say the same thrice over: of one spoilt number, the others tell where the bytes are.
  const fitting = [header + lengths, plain]
    .flatMap((at) => [packed, view.getUint32(18, true)].map((length) => ({ at, length })))
    .find(({ at, length }) => at + length === next)
  if (!fitting && !isHeader) return null
  const { at, length } = fitting ?? { at: header + lengths, length: packed }
  if (at + length > source.size) return null
  const crcs = [crc, view.getUint32(14, true)]
  const sizes = [size, view.getUint32(22, true)]
  const isOneMethod = view.getUint16(8, true) === method
  return {
    names: [name, own],
    method: isOneMethod ? method : sizes.includes(length) ? 0 : 8,
    crcs,
    packed: length,
    sizes,
    at,
  }
}

/** One header after the other, as far as there are any. */
async function walkedParts(source: ByteSource): Promise<FoundParts> {
  const parts: FoundPart[] = []
  let at = 0
  while (at + 30 <= source.size && parts.length <= mostParts) {
    const view = viewOf(await source.slice(at, at + 30))
    if (view.getUint32(0, true) !== headerSignature) return { parts, isCutOff: false }
    const [nameLength, extra] = [view.getUint16(26, true), view.getUint16(28, true)]
    const packed = view.getUint32(18, true)
    const start = at + 30 + nameLength + extra
    if (start + packed > source.size) return { parts, isCutOff: true }
    const name = textOf(await source.slice(at + 30, at + 30 + nameLength))
    parts.push({
      names: [name],
      method: view.getUint16(8, true),
      crcs: [view.getUint32(14, true)],
      packed,
      sizes: [view.getUint32(22, true)],
      at: start,
    })
    at = start + packed
  }
  return { parts, isCutOff: true }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
