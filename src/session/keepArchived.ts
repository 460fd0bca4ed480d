import { allDocuments } from '~/domain/log/documentsOf.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { Archive } from '~/exchange/archive/readArchive.ts'
import { ok, type Result } from '~/lib/result.ts'
import { storeDocument } from '~/storage/documents/storeDocument.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { Desk } from './Desk.ts'

/**
 * Stores the PDFs of an archive that its own log names, one after another.
 * Errors: StorageFault; those before it are kept then.
 */
export async function keepArchived(
  { documents: database }: Pick<Desk, 'documents'>,
  { manifest, log, documents }: Archive,
): Promise<Result<void, StorageFault>> {
  if (documents.size === 0) return ok(undefined)
  for (const { sha256 } of allDocuments(fold(foldOrder(log)))) {
    const bytes = await documents.get(sha256)?.read()
    if (!bytes) continue
    const roundId = manifest.round.id
    const stored = await storeDocument(database, { roundId, sha256, bytes: bytes.slice().buffer })
    if (!stored.ok) return stored
  }
  return ok(undefined)
}
