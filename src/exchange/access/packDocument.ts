import type { AccessPack } from '~/domain/dossier/access/AccessPack.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { TextDocument } from '~/lib/TextDocument.ts'
import type { AccessRequest, AccessStyle } from './AccessStyle.ts'
import { anyoneDocument } from './anyoneDocument.ts'
import { partyDocument } from './partyDocument.ts'

/** A pack as the document that is its first file. */
export function packDocument(
  pack: AccessPack,
  request: AccessRequest,
  style: AccessStyle,
  isHeld: (id: DocumentId) => boolean,
): TextDocument {
  if (pack.kind === 'anyone') return anyoneDocument(pack, request, style)
  const missing = pack.documents.filter(({ sha256 }) => !isHeld(sha256))
  return partyDocument(
    pack,
    request,
    style,
    missing.map(({ fileName }) => fileName),
  )
}
