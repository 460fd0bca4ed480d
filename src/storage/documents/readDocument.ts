import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { attempt } from '~/storage/attempt.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { DocumentDatabase } from './DocumentDatabase.ts'
import { documentTimeout } from './storeDocument.ts'

/** It is not on this device, or what stands here in its place is something else. */
export interface DocumentFault {
  readonly code: 'missing-document' | 'damaged-document'
}

/** A PDF's bytes, checked against its digest. Errors: DocumentFault, StorageFault. */
export async function readDocument(
  database: DocumentDatabase,
  sha256: DocumentId,
): Promise<Result<ArrayBuffer, DocumentFault | StorageFault>> {
  const row = await attempt(() => database.contents.get(sha256), documentTimeout)
  if (!row.ok) return row
  if (!row.value) return err({ code: 'missing-document' })
  const { bytes } = row.value
  return (await fileDigest(bytes)) === sha256 ? ok(bytes) : err({ code: 'damaged-document' })
}
