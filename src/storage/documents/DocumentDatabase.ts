import { Dexie, type Table } from 'dexie'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { RoundId } from '~/domain/model/ids.ts'

/** A PDF, once on this device however many rounds have it. */
export interface BytesRow {
  readonly sha256: DocumentId
  readonly bytes: ArrayBuffer
}

/** That a round has a PDF here. It is in a table of its own, so that a list reads no PDFs. */
export interface HolderRow {
  readonly roundId: RoundId
  readonly sha256: DocumentId
  /** Bytes. */
  readonly size: number
}

/**
 * The PDFs on this device, apart from the rounds: they are large, can be fetched again from where
 * they came, and must not take the log with them when the disk is full.
 */
export class DocumentDatabase extends Dexie {
  declare contents: Table<BytesRow, DocumentId>
  declare holders: Table<HolderRow, [RoundId, DocumentId]>

  constructor(name = 'klyngevalg-documents') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      contents: 'sha256',
      holders: '[roundId+sha256], roundId, sha256',
    })
  }
}
