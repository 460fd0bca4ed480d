import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { chainLineSteps } from '~/domain/log/readChainLines.ts'
import { type DocumentId, largestDocument } from '~/domain/model/ApplicationDocument.ts'
import { inTurns } from '~/lib/inTurns.ts'
import type { ArchivedDocument } from './ArchivedDocument.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import type { ByteSource } from './ByteSource.ts'
import type { FoundPart } from './findParts.ts'
import {
  caseFormat,
  chainInPath,
  documentInPath,
  isDocumentPath,
  isLogPath,
  type Manifest,
} from './manifest.ts'
import { type ReadPart, readPart } from './readPart.ts'
import { deflated } from './zip.ts'
import type { FramedPart } from './zipFraming.ts'

/** What one part is examined against, and where what is found goes. */
export interface Desk {
  readonly source: ByteSource
  readonly manifest: Manifest
  readonly isExact: boolean
  /** Else its digests are not to be held against the parts. */
  readonly isManifestSound: boolean
  readonly result: ReturnType<typeof emptyResult>
}

export const emptyResult = () => ({
  lines: new Map<string, readonly string[]>(),
  chains: [] as (readonly RoundEvent[])[],
  documents: new Map<DocumentId, ArchivedDocument>(),
  parts: { sound: 0, named: 0 },
  faults: [] as ArchiveFault[],
})

/** Reads one part and holds it against the manifest; answers with how it is to be framed. */
export async function examinePart(desk: Desk, part: FoundPart, path: string): Promise<FramedPart> {
  const { source, manifest, result } = desk
  const stated = manifest.parts.find((each) => each.path === path)
  const isTooLarge = isDocumentPath(path) && part.packed > largestDocument
  const read = isTooLarge ? null : await readPart(source, part, stated?.bytes)
  if (!read) {
    result.faults.push({ code: 'changed-part', path })
    return framedAs(part, path, manifest, null, false)
  }
  const isStated = read.bytes.length === stated?.bytes && read.sha256 === stated.sha256
  const isSame = isStated || !desk.isManifestSound
  const faults = isLogPath(path)
    ? await logFaults(desk, path, read, isSame)
    : isSame
      ? documentFaults(path, read)
      : [{ code: 'changed-part', path } as const]
  const isSound = faults.length === 0
  if (isSound && isDocumentPath(path)) {
    const { at, packed } = part
    const readAgain = () => source.slice(at, at + packed)
    result.documents.set(documentInPath(path), { size: packed, read: readAgain })
  }
  if (isSound) result.parts.sound += 1
  if (isSound && !isPackedRight(desk, read)) result.faults.push(packedFault(part, path, read))
  result.faults.push(...faults)
  return framedAs(part, path, manifest, read, isSound)
}

/** A PDF is its digest [DO1], whatever the manifest says of it. */
const documentFaults = (path: string, { sha256 }: ReadPart): readonly ArchiveFault[] =>
  isDocumentPath(path) && documentInPath(path) !== sha256 ? [{ code: 'changed-part', path }] : []

/** One chain from its lines; it begins with itself, in the round that the manifest names. */
async function logFaults(
  { manifest, result }: Desk,
  path: string,
  { bytes }: ReadPart,
  isSame: boolean,
): Promise<readonly ArchiveFault[]> {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n')
  const isCutOff = lines.pop() !== ''
  result.lines.set(path, lines)
  const chain = chainInPath(path)
  const { events, damage } = await inTurns(chainLineSteps({ chain, firstSeq: 1, lines }))
  const [first] = events
  if (damage) return [{ code: 'broken-chain', path, seq: damage.seq }]
  if (isCutOff) return [{ code: 'broken-chain', path, seq: events.length + 1 }]
  if (first?.kind !== 'chain-begun') return [{ code: 'broken-chain', path, seq: 1 }]
  if (first.body.roundId !== manifest.round.id) return [{ code: 'other-round', path }]
  if (!isSame) return [{ code: 'changed-part', path, seq: events.length }]
  result.chains.push(events)
  return []
}

/** How a part is to be framed: by what it holds where that is sound, else as the file says itself. */
export function framedAs(
  { crcs, packed, sizes }: FoundPart,
  path: string,
  { format }: Manifest,
  read: ReadPart | null,
  isSound: boolean,
): FramedPart {
  const method = format === caseFormat ? 0 : 8
  const [crc = 0] = crcs
  const [size = 0] = sizes
  return isSound && read
    ? { path, method, crc: read.crc, packed, size: method === 0 ? packed : read.bytes.length }
    : { path, method, crc, packed, size }
}

export const isPackedRight = ({ isExact, manifest }: Desk, { bytes, packed }: ReadPart): boolean =>
  !isExact || manifest.format === caseFormat || firstDifference(packed, deflated(bytes)) < 0

export const packedFault = (
  { at }: FoundPart,
  path: string,
  { bytes, packed }: ReadPart,
): ArchiveFault => ({
  code: 'changed-bytes',
  at: at + Math.max(0, firstDifference(packed, deflated(bytes))),
  kind: 'packed',
  path,
})

function firstDifference(found: Uint8Array, expected: Uint8Array): number {
  const at = expected.findIndex((byte, index) => byte !== found[index])
  return at < 0 && found.length > expected.length ? expected.length : at
}
