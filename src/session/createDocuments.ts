import type { CaseDocument } from '~/domain/log/Command.ts'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber, RoundId } from '~/domain/model/ids.ts'
import type { PdfFault, SeenPdf } from '~/exchange/pdf/lookAtPdf.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { dropDocuments } from '~/storage/documents/dropDocuments.ts'
import type { DocumentFault } from '~/storage/documents/readDocument.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { bytesOf } from './bytesOf.ts'
import type { Acting, ActOutcome } from './createActing.ts'
import type { Desk } from './Desk.ts'
import { refusalIn } from './outcome.ts'

/** A PDF that was looked at: told by its content, and how large it is. */
export interface LookedAt extends SeenPdf {
  readonly sha256: DocumentId
  /** Bytes. */
  readonly size: number
}

export type LookFault = PdfFault | { readonly code: 'unreadable' | 'changed' }

/** Bytes of this device's storage that are used, and that are left. */
export interface Room {
  readonly used: number
  readonly left: number
}

export interface Documents {
  /** Reads a file and lets it go again, so that hundreds of them never stand in memory at once. */
  readonly lookAtDocument: (file: File) => Promise<Result<LookedAt, LookFault>>
  /** Stores a PDF that was looked at, and then says whose it is: all of it or nothing. */
  readonly attachDocument: (
    roundId: RoundId,
    file: File,
    attached: CaseDocument,
  ) => Promise<Result<void, LookFault | StorageFault> | ActOutcome>
  /** Takes a PDF from an application, and off the device when no other application has it. */
  readonly detachDocument: (roundId: RoundId, attached: CaseDocument) => Promise<ActOutcome>
  /** A PDF's bytes. Errors: not on this device, damaged, or a fault of storage. */
  readonly readDocument: (
    sha256: DocumentId,
  ) => Promise<Result<ArrayBuffer, DocumentFault | StorageFault>>
  /** The PDFs of a round that are on this device, with their sizes in bytes. */
  readonly heldDocuments: (
    roundId: RoundId,
  ) => Promise<Result<ReadonlyMap<DocumentId, number>, StorageFault>>
  /** Undefined where the browser does not say. */
  readonly roomForDocuments: () => Promise<Room | undefined>
}

/** What the browser says of its room: `navigator.storage.estimate`. */
export type Estimate = () => Promise<StorageEstimate>

/** The PDFs of rounds on this device. The log says whose they are; they themselves stand beside it. */
export function createDocuments(
  { documents, store }: Desk,
  { act }: Pick<Acting, 'act'>,
  estimate: Estimate | undefined,
): Documents {
  return {
    lookAtDocument: async (file) => {
      const { lookAtPdf } = await import('~/exchange/pdf/lookAtPdf.ts')
      const { largestDocument } = await import('~/domain/model/ApplicationDocument.ts')
      if (file.size > largestDocument) return err({ code: 'too-large' })
      const bytes = await bytesOf(file)
      if (!bytes) return err({ code: 'unreadable' })
      const seen = lookAtPdf(new Uint8Array(bytes))
      if (!seen.ok) return seen
      return ok({ ...seen.value, sha256: await fileDigest(bytes), size: bytes.byteLength })
    },
    attachDocument: async (roundId, file, { caseNumber, document }) => {
      const bytes = await bytesOf(file)
      if (!bytes) return err({ code: 'unreadable' })
      const { sha256 } = document
      if ((await fileDigest(bytes)) !== sha256) return err({ code: 'changed' })
      const { storeDocument } = await import('~/storage/documents/storeDocument.ts')
      const stored = await storeDocument(documents, { roundId, sha256, bytes })
      if (!stored.ok) return stored
      const outcome = await act(roundId, {
        kind: 'attach-document',
        caseNumber,
        document,
        isAttached: true,
      })
      // What storage did not take is tried again, and needs its bytes; what a rule refused does not.
      const { round } = store.getState()
      const isUnused = round?.roundId === roundId && !isStillUsed(round.state, document.sha256)
      if (refusalIn(outcome) && isUnused) await dropDocuments(documents, roundId, sha256)
      return outcome
    },
    detachDocument: async (roundId, attached) => {
      const outcome = await act(roundId, {
        kind: 'attach-document',
        ...attached,
        isAttached: false,
      })
      if (!outcome.ok || isStillUsed(store.getState().round?.state, attached.document.sha256))
        return outcome
      const dropped = await dropDocuments(documents, roundId, attached.document.sha256)
      return dropped.ok ? outcome : dropped
    },
    readDocument: async (sha256) => {
      const { readDocument } = await import('~/storage/documents/readDocument.ts')
      return readDocument(documents, sha256)
    },
    heldDocuments: async (roundId) => {
      const { heldDocuments } = await import('~/storage/documents/heldDocuments.ts')
      return heldDocuments(documents, roundId)
    },
    roomForDocuments: async () => {
      const told = await estimate?.().catch(() => undefined)
      if (told?.quota === undefined) return undefined
      const used = told.usage ?? 0
      return { used, left: Math.max(told.quota - used, 0) }
    },
  }
}

type State = Parameters<typeof documentsOf>[0]

const isStillUsed = (state: State | undefined, id: DocumentId): boolean =>
  state === undefined ||
  [...state.applications.keys()].some((caseNumber: CaseNumber) =>
    documentsOf(state, caseNumber).some(({ sha256 }) => sha256 === id),
  )
