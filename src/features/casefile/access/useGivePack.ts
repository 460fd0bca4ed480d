import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { AccessStyle } from '~/exchange/access/AccessStyle.ts'
import { fileDigest } from '~/lib/fileDigest.ts'
import { refusalIn } from '~/session/outcome.ts'
import { saveBytes } from '~/session/saveFile.ts'
import { useAct } from '~/session/useAct.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { MadePack } from './packFor.ts'

export type GivenPack =
  | { readonly kind: 'saved'; readonly fileName: string }
  /** PDFs that should be here and cannot be read: the pack must be looked at again without them. */
  | { readonly kind: 'unread'; readonly ids: readonly DocumentId[] }
  /** What a rule said no to is told at the top of the page. */
  | { readonly kind: 'refused' }

/**
 * Notes in the log that a pack is given, then hands it to the browser: nothing goes out of the house
 * that the log does not know of. `without` are PDFs that are known not to be readable here.
 */
export function useGivePack(style: AccessStyle) {
  const act = useAct()
  const { heldDocuments, readDocument, store } = useWorkbench()
  return async (
    { pack, request, given }: MadePack,
    without: ReadonlySet<DocumentId>,
  ): Promise<GivenPack> => {
    const { roundId } = store.getState().round ?? {}
    const held = roundId === undefined ? undefined : await heldDocuments(roundId)
    const wanted = (pack.kind === 'party' ? pack.documents : []).filter(
      ({ sha256 }) => held?.ok === true && held.value.has(sha256) && !without.has(sha256),
    )
    const documents = new Map<DocumentId, Uint8Array>()
    for (const { sha256 } of wanted) {
      const read = await readDocument(sha256)
      if (read.ok) documents.set(sha256, new Uint8Array(read.value))
    }
    const unread = wanted.filter(({ sha256 }) => !documents.has(sha256))
    if (unread.length > 0) return { kind: 'unread', ids: unread.map(({ sha256 }) => sha256) }
    const { writePack } = await import('~/exchange/access/writePack.ts')
    const bytes = await writePack(pack, request, style, documents)
    const sha256 = await fileDigest(new Uint8Array(bytes).buffer)
    const outcome = await act({ kind: 'note-access', access: { ...given, sha256 } })
    if (refusalIn(outcome)) return { kind: 'refused' }
    const { file } = style.words
    const name = given.caseNumber === null ? file.anyone : file.party(given.caseNumber)
    const fileName = name.replace(/[^\p{L}\p{N}._-]/gu, '_')
    saveBytes(fileName, bytes, 'application/zip')
    return { kind: 'saved', fileName }
  }
}
