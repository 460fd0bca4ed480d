import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt } from '~/storage/attempt.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { DocumentDatabase } from './DocumentDatabase.ts'

/** The PDFs of a round that are on this device, with their sizes in bytes. Errors: StorageFault. */
export async function heldDocuments(
  { holders }: DocumentDatabase,
  roundId: RoundId,
): Promise<Result<ReadonlyMap<DocumentId, number>, StorageFault>> {
  const rows = await attempt(() => holders.where({ roundId }).toArray())
  return rows.ok ? ok(new Map(rows.value.map(({ sha256, size }) => [sha256, size]))) : rows
}
