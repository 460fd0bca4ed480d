import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { crc32 } from './crc32.ts'
import {
  caseFormat,
  documentPath,
  logPath,
  type Manifest,
  manifestPath,
  manifestSchema,
  verifierPath,
} from './manifest.ts'
import { type ArchiveContent, chainParts } from './writeArchive.ts'
import { type PackedPart, zipPieces } from './zip.ts'

/** A PDF on its way into an archive. `content` is its bytes, or what gives them when it is written. */
export interface DocumentToArchive<Content> {
  readonly sha256: DocumentId
  /** Bytes. */
  readonly size: number
  readonly crc: number
  readonly content: Content
}

export interface CaseContent<Content> extends ArchiveContent {
  /** The page that verifies it; null where it could not be had. */
  readonly verifier: Uint8Array<ArrayBuffer> | null
  readonly documents: readonly DocumentToArchive<Content>[]
}

/**
 * A case archive as the pieces that make the file one after another: the log, the PDFs as they are,
 * and the page that verifies them. Nothing in it is packed, so every byte of it is accounted for.
 * The same content gives the same bytes. Throws RangeError on what no reader would take.
 */
export function caseArchivePieces<Content>(
  content: CaseContent<Content>,
): readonly (Content | Uint8Array<ArrayBuffer>)[] {
  const { roundId, title, createdAt, appVersion, rulesVersion, verifier } = content
  const parts: (StoredPart<Content> | StoredPart<Uint8Array<ArrayBuffer>>)[] = [
    ...(verifier ? [storedPart(verifierPath, verifier)] : []),
    ...[...chainParts(content.chains)].map(([chain, bytes]) => storedPart(logPath(chain), bytes)),
    ...content.documents
      .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
      .map((document) => ({
        ...document,
        path: documentPath(document.sha256),
        method: 0,
        packed: document.size,
      })),
  ]
  const manifest: Manifest = {
    format: caseFormat,
    kind: 'archive',
    round: { id: roundId, title },
    createdAt,
    appVersion,
    rulesVersion,
    parts: parts.map(({ path, size, sha256: digest }) => ({ path, bytes: size, sha256: digest })),
  }
  if (!manifestSchema('archive', caseFormat).safeParse(manifest).success) {
    throw new RangeError('caseArchivePieces got a manifest that no reader takes')
  }
  return zipPieces<Content | Uint8Array<ArrayBuffer>>([
    storedPart(manifestPath, new TextEncoder().encode(canonicalJson(manifest))),
    ...parts,
  ])
}

interface StoredPart<Content> extends PackedPart<Content> {
  readonly sha256: string
}

const storedPart = (
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): StoredPart<Uint8Array<ArrayBuffer>> => ({
  path,
  method: 0,
  crc: crc32(bytes),
  packed: bytes.length,
  size: bytes.length,
  sha256: bytesToHex(sha256(bytes)),
  content: bytes,
})
