import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import type { ArchivedDocument } from './ArchivedDocument.ts'
import type { ByteSource } from './ByteSource.ts'
import {
  type Desk,
  emptyResult,
  examinePart,
  framedAs,
  isPackedRight,
  packedFault,
} from './examinePart.ts'
import { type FoundPart, findParts } from './findParts.ts'
import { framingFault } from './framingFault.ts'
import { type Manifest, manifestPath } from './manifest.ts'
import { isCanonical, readManifest } from './readManifest.ts'
import { readPart } from './readPart.ts'
import { zipLimits } from './zip.ts'

/** All that a file holds, as far as it could be read, and every place where it is not as it was. */
export interface Examined {
  /** Null where nothing in the file says what it is. */
  readonly manifest: Manifest | null
  /** The lines of each chain as they stand, sound or not, by its path. */
  readonly lines: ReadonlyMap<string, readonly string[]>
  /** The sound chains, each from its beginning. */
  readonly chains: readonly (readonly RoundEvent[])[]
  readonly documents: ReadonlyMap<DocumentId, ArchivedDocument>
  /** Parts that are as the manifest says, and all that it names. */
  readonly parts: { readonly sound: number; readonly named: number }
  /** In the order of the file: first what stands in parts, then what stands around them. */
  readonly faults: readonly ArchiveFault[]
}

export interface Examining {
  /** Whether the packed bytes are to be those that packing gives: it asks for packing all again. */
  readonly isExact?: boolean
  /** Told after each part, in bytes of the file. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Bytes that a file may have. Lengths in it are numbers of 32 bits. */
export const largestArchive = 2_000_000_000

/**
 * Reads everything in a copy or a case archive, part by part, and goes on where it can after what is
 * wrong. Never throws, whatever the bytes, as long as the source gives them.
 */
export async function examineArchive(
  source: ByteSource,
  { isExact = false, onProgress }: Examining = {},
): Promise<Examined> {
  if (source.size > largestArchive) return nothing({ code: 'too-large' })
  const found = await findParts(source)
  if (!found) return nothing({ code: 'not-archive' })
  const { parts, isCutOff } = found
  const first = parts.find(({ names }) => names.includes(manifestPath))
  const cutOff: ArchiveFault = { code: 'ends-early', at: source.size }
  if (!first) return nothing(isCutOff ? cutOff : { code: 'no-manifest' })
  if (isBomb(parts, source.size)) return nothing({ code: 'too-large' })
  const head = await readPart(source, first)
  const read = readManifest(head?.bytes, 'archive')
  const isVouched = head !== null && first.crcs.includes(head.crc)
  if (!read.ok) {
    const [fault] = read.faults
    const isDamaged = !isVouched && fault?.code !== 'newer-format'
    return nothing(isDamaged ? { code: 'changed-part', path: manifestPath } : fault)
  }
  if (!head) return nothing({ code: 'changed-part', path: manifestPath })
  const manifest = read.value
  const desk: Desk = {
    source,
    manifest,
    isExact,
    isManifestSound: isVouched,
    result: emptyResult(),
  }
  desk.result.parts.named = manifest.parts.length
  const isWritten = isVouched && isCanonical(head.bytes, manifest)
  if (!isWritten) desk.result.faults.push({ code: 'changed-part', path: manifestPath })
  const framed = [framedAs(first, manifestPath, manifest, head, isWritten)]
  if (!isPackedRight(desk, head)) desk.result.faults.push(packedFault(first, manifestPath, head))
  const rest = parts.filter((part) => part !== first)
  for (const { part, path } of paired(rest, manifest, desk.result.faults)) {
    framed.push(await examinePart(desk, part, path))
    onProgress?.(part.at + part.packed, source.size)
  }
  const { faults, ...rested } = desk.result
  if (isCutOff) {
    const found = faults.filter(({ code }) => code !== 'missing-part')
    return { manifest, ...rested, faults: [...found, cutOff] }
  }
  const around = await framingFault(source, framed)
  const isAllThere = rest.length === manifest.parts.length
  if (around && (isAllThere || faults.length === 0)) faults.push(around)
  return { manifest, ...rested, faults }
}

const nothing = (fault: ArchiveFault = { code: 'no-manifest' }): Examined => ({
  manifest: null,
  ...emptyResult(),
  faults: [fault],
})

function isBomb(found: readonly FoundPart[], fileSize: number): boolean {
  const packedTogether = found.reduce((sum, { packed }) => sum + packed, 0)
  const unpacked = found
    .filter(({ method }) => method !== 0)
    .map(({ packed, sizes }) => ({ packed, size: Math.min(...sizes) }))
  return (
    packedTogether > fileSize ||
    unpacked.reduce((sum, { size }) => sum + size, 0) > zipLimits.unpacked ||
    unpacked.some(({ packed, size }) => size > Math.max(packed, 100) * zipLimits.ratio)
  )
}

interface Pair {
  readonly part: FoundPart
  readonly path: string
}

/** Each part with the path the manifest has it under; what has none, or is none, is a fault. */
function paired(
  found: readonly FoundPart[],
  { parts }: Manifest,
  faults: ArchiveFault[],
): readonly Pair[] {
  const isAllThere = found.length === parts.length
  const byPath = new Map<string, FoundPart>()
  for (const [index, part] of found.entries()) {
    const expected = parts[index]?.path
    const isExpected = isAllThere && expected !== undefined && part.names.includes(expected)
    const path = isExpected ? expected : (part.names[0] ?? '')
    if (byPath.has(path)) faults.push({ code: 'twin-part', path })
    else if (!parts.some((stated) => stated.path === path)) {
      faults.push({ code: 'unknown-part', path })
    } else byPath.set(path, part)
  }
  for (const { path } of parts) if (!byPath.has(path)) faults.push({ code: 'missing-part', path })
  return [...byPath].map(([path, part]) => ({ path, part }))
}
