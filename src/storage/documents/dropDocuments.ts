import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Result } from '~/lib/result.ts'
import { attempt } from '~/storage/attempt.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { DocumentDatabase } from './DocumentDatabase.ts'
import { documentTimeout } from './storeDocument.ts'

/**
 * Takes one PDF of a round off this device, or all of them; those that another round has stay for
 * it. Errors: StorageFault; then nothing is gone.
 */
export const dropDocuments = (
  database: DocumentDatabase,
  roundId: RoundId,
  only?: DocumentId,
): Promise<Result<void, StorageFault>> => {
  const { contents, holders } = database
  return attempt(
    () =>
      database.transaction('rw', [contents, holders], async () => {
        const rows = await holders.where({ roundId }).toArray()
        for (const { sha256 } of rows) {
          if (only !== undefined && sha256 !== only) continue
          await holders.delete([roundId, sha256])
          if ((await holders.where({ sha256 }).count()) === 0) await contents.delete(sha256)
        }
      }),
    documentTimeout,
  )
}
