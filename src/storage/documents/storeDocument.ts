import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Result } from '~/lib/result.ts'
import { attempt } from '~/storage/attempt.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { DocumentDatabase } from './DocumentDatabase.ts'

/** Milliseconds for one PDF of the largest size on a slow disk. */
export const documentTimeout = 60_000

interface ToStore {
  readonly roundId: RoundId
  readonly sha256: DocumentId
  readonly bytes: ArrayBuffer
}

/**
 * Keeps a PDF for a round: all of it or nothing. One that is here already, for this round or
 * another, is written over, for it may have been damaged. `sha256` is that of `bytes`; the caller has
 * made it.
 * Errors: StorageFault, `quota` where the disk is full.
 */
export const storeDocument = (
  database: DocumentDatabase,
  { roundId, sha256, bytes }: ToStore,
): Promise<Result<void, StorageFault>> =>
  attempt(
    () =>
      database.transaction('rw', [database.contents, database.holders], async () => {
        await database.contents.put({ sha256, bytes })
        await database.holders.put({ roundId, sha256, size: bytes.byteLength })
      }),
    documentTimeout,
  )
