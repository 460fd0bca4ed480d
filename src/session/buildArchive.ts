import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import { countFiled } from '~/domain/log/journalling.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { blobSource } from '~/exchange/archive/ByteSource.ts'
import { caseArchivePieces, type DocumentToArchive } from '~/exchange/archive/caseArchivePieces.ts'
import { crcSteps } from '~/exchange/archive/crc32.ts'
import { readArchive } from '~/exchange/archive/readArchive.ts'
import { linesOf } from '~/exchange/archive/writeArchive.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { readDocument } from '~/storage/documents/readDocument.ts'
import { appVersion } from './appVersion.ts'
import { blobDigest } from './blobDigest.ts'
import type { Desk } from './Desk.ts'
import { eventsIn } from './lastCopy.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** A PDF that the log names and the archive lacks: not on this device, or not what it was. */
export interface MissingDocument {
  readonly caseNumber: CaseNumber
  readonly fileName: string
  readonly why: 'missing-document' | 'damaged-document'
}

/** What is in an archive, and what the log names that is not. */
export interface ArchiveContents {
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
  readonly events: number
  /** Those of them that a filing counts [CL3]. */
  readonly filed: number
  readonly chains: number
  /** How many PDFs are in it. */
  readonly documents: number
  readonly missing: readonly MissingDocument[]
}

export interface BuiltArchive extends ArchiveContents {
  readonly blob: Blob
}

export interface ToArchive {
  readonly at: Instant
  /** The page that verifies it; null where it could not be had. */
  readonly verifier: Uint8Array<ArrayBuffer> | null
  /** Told as it goes: PDFs that are in, of all there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * A round with all its chains and every PDF that this device holds, read back before anybody is given
 * it; undefined if that should fail. The PDFs go one after another and never stand in memory together:
 * the browser keeps what a Blob is made of where it finds room.
 */
export async function buildArchive(
  { documents }: Pick<Desk, 'documents'>,
  { roundId, log, state }: RoundInHand,
  { at, verifier, onProgress }: ToArchive,
): Promise<BuiltArchive | undefined> {
  const toArchive = new Map<DocumentId, DocumentToArchive<Blob>>()
  const missing: MissingDocument[] = []
  const named = namedDocuments(state)
  for (const [done, { caseNumber, fileName, sha256 }] of named.entries()) {
    onProgress?.(done, named.length)
    if (toArchive.has(sha256)) continue
    const read = await readDocument(documents, sha256)
    if (read.ok) {
      const bytes = new Uint8Array(read.value)
      const crc = await inTurns(crcSteps(bytes))
      toArchive.set(sha256, { sha256, size: bytes.length, crc, content: new Blob([bytes]) })
      continue
    }
    const why =
      read.faults[0]?.code === 'damaged-document' ? 'damaged-document' : 'missing-document'
    missing.push({ caseNumber, fileName, why })
  }
  const pieces = caseArchivePieces<Blob>({
    roundId,
    title: state.setup.heads[0]?.value.title ?? '',
    chains: linesOf(log),
    createdAt: at,
    appVersion,
    rulesVersion,
    verifier,
    documents: [...toArchive.values()],
  })
  const blob = new Blob([...pieces])
  const back = await readArchive(blobSource(blob))
  const isWhole =
    back.ok &&
    back.value.documents.size === toArchive.size &&
    [...log.chains].every(
      ([chain, events]) => back.value.log.chains.get(chain)?.at(-1)?.id === events.at(-1)?.id,
    )
  onProgress?.(named.length, named.length)
  if (!isWhole) return undefined
  return {
    blob,
    sha256: await blobDigest(blob),
    events: eventsIn(log),
    filed: countFiled(log),
    chains: log.chains.size,
    documents: toArchive.size,
    missing,
  }
}

/** Every PDF of every application; one that belongs to two of them is named by both. */
const namedDocuments = (state: RoundState) =>
  [...state.applications.keys()].flatMap((caseNumber) =>
    documentsOf(state, caseNumber).map((document) => ({ ...document, caseNumber })),
  )
