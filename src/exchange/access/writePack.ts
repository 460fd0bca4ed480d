import type { AccessPack } from '~/domain/dossier/access/AccessPack.ts'
import type { ApplicationDocument, DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { Instant } from '~/domain/model/units.ts'
import { zip } from '~/exchange/archive/zip.ts'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { writeDocx } from '~/exchange/docx/writeDocx.ts'
import type { AccessRequest, AccessStyle } from './AccessStyle.ts'
import { leftOutCsv } from './leftOutCsv.ts'
import { packDocument } from './packDocument.ts'

/** The party's PDFs by their content, as far as the device holds them. */
export type HeldDocuments = ReadonlyMap<DocumentId, Uint8Array>

/**
 * A pack as a ZIP: `pakke.docx`, `udeladt.csv`, and for a party `egne-data.csv` and its PDFs under
 * `bilag/`. The same pack, request and documents give the same bytes [AX7].
 */
export async function writePack(
  pack: AccessPack,
  request: AccessRequest,
  style: AccessStyle,
  documents: HeldDocuments,
): Promise<Uint8Array> {
  const text = packDocument(pack, request, style, (id) => documents.has(id))
  const encoder = new TextEncoder()
  const parts = new Map<string, Uint8Array>([
    ['pakke.docx', await writeDocx(text, `${request.date}T00:00:00Z` as Instant)],
    ['udeladt.csv', encoder.encode(leftOutCsv(pack, style))],
  ])
  if (pack.kind === 'party') {
    const own = applicationsCsv([pack.application], pack.setup)
    parts.set('egne-data.csv', encoder.encode(own))
    for (const [path, bytes] of documentParts(pack.documents, documents)) parts.set(path, bytes)
  }
  return zip(parts)
}

/** Numbered, so that two of the same name are two files. */
const documentParts = (
  documents: readonly ApplicationDocument[],
  held: HeldDocuments,
): readonly (readonly [path: string, bytes: Uint8Array])[] =>
  documents.flatMap(({ sha256, fileName }, index) => {
    const bytes = held.get(sha256)
    return bytes ? [[`bilag/${index + 1}-${safeName(fileName)}`, bytes] as const] : []
  })

/** A name that every system unpacks as a file in that folder, whatever somebody called it. */
function safeName(fileName: string): string {
  const name = fileName
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/\.{2,}/g, '_')
    .slice(0, 100)
  return /\.pdf$/i.test(name) ? name.replace(/\.pdf$/i, '.pdf') : `${name}.pdf`
}
