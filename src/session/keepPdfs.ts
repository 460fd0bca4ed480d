import { documentsDigest } from '~/domain/log/documentsDigest.ts'
import { allDocuments } from '~/domain/log/documentsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { DocumentFile } from '~/domain/panel/splitBrief.ts'
import type { OpenedDocumentFile } from '~/exchange/panel/documentsFile.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { storeDocument } from '~/storage/documents/storeDocument.ts'
import type { OpenFault } from './createOpening.ts'
import type { Desk } from './Desk.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** Stores the PDFs of a file that belongs to the brief that is open here, one after another [PA5]. */
export async function keepPdfs(
  { documents: database }: Desk,
  { roundId, state }: RoundInHand,
  {
    assessorId,
    documents,
    contents,
  }: Required<Pick<OpenedDocumentFile, 'contents'>> & DocumentFile,
): Promise<Result<void, OpenFault>> {
  const opened = settled(state.opened)
  if (opened?.fileKind !== 'brief') return err({ code: 'no-brief', subject: '' })
  if (opened.assessorId !== assessorId) return err({ code: 'other-assessor', subject: assessorId })
  const digest = documentsDigest(documents, [...contents.keys()])
  const named = new Set(allDocuments(state).map(({ sha256 }) => sha256))
  if (
    !opened.beside?.some((each) => each.digest === digest) ||
    [...contents.keys()].some((sha256) => !named.has(sha256))
  ) {
    return err({ code: 'other-documents', subject: opened.roundTitle })
  }
  for (const [sha256, bytes] of contents) {
    const stored = await storeDocument(database, { roundId, sha256, bytes: bytes.slice().buffer })
    if (!stored.ok) return stored
  }
  return ok(undefined)
}
