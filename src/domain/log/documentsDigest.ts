import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { digestOf } from './chain.ts'
import type { CaseTexts } from './Command.ts'

/**
 * SHA-256 of what a document file carries, hexadecimal; the brief it goes beside holds it [PA4]. A file
 * of PDFs is told by their digests [PA5].
 */
export const documentsDigest = (
  documents: readonly CaseTexts[],
  pdfs: readonly DocumentId[] = [],
): string => digestOf(canonicalJson(pdfs.length > 0 ? { documents, pdfs } : documents))
