import * as z from 'zod/mini'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { textsSchema } from '~/domain/model/Application.ts'
import { assessorIdSchema, caseNumberSchema, roundIdSchema } from '~/domain/model/ids.ts'
import { type Contact, digestSchema } from '~/domain/model/PanelFile.ts'
import type { DocumentFile } from '~/domain/panel/splitBrief.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import type { SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { contentPath } from './fileContent.ts'
import { openParts } from './openContent.ts'
import type { PanelFault } from './PanelFault.ts'
import type { Provenance } from './Provenance.ts'
import { sealContent } from './sealContent.ts'

const count = z.int().check(z.gte(1), z.lte(999))

const documentFileSchema = z.strictObject({
  roundId: roundIdSchema,
  roundTitle: z.string().check(z.maxLength(2000)),
  assessorId: assessorIdSchema,
  number: count,
  of: count,
  documents: z
    .array(
      z.strictObject({
        caseNumber: caseNumberSchema,
        texts: textsSchema.check(z.minLength(1)),
      }),
    )
    .check(z.maxLength(20_000)),
  /** PDFs that stand beside this as `documents/<sha256>`; missing in a file of texts. */
  pdfs: z.optional(z.array(digestSchema).check(z.minLength(1), z.maxLength(1000))),
})

interface ToWrite {
  readonly file: DocumentFile
  readonly contact: Contact
  readonly words: WordsKey
  /** The bytes of the PDFs that `file` names. */
  readonly contents?: ReadonlyMap<DocumentId, Uint8Array>
}

/** A document file as it was opened, with the PDFs in it where it has any. */
export interface OpenedDocumentFile extends DocumentFile {
  readonly contents?: ReadonlyMap<DocumentId, Uint8Array>
}

/** A document file, sealed with the key of the brief it goes beside. */
export function writeDocumentsFile(
  { file, contact, words, contents = new Map() }: ToWrite,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const round = { id: file.roundId, title: file.roundTitle }
  const parts = new Map([...contents].map(([sha256, bytes]) => [pdfPath(sha256), bytes]))
  return sealContent(
    { kind: 'documents', round, contact, content: file, words, parts },
    provenance,
    random,
  )
}

/**
 * Opens a document file. Errors: one PanelFault; also where a PDF stands under another digest than
 * its own, or is not one that the file names.
 */
export async function openDocumentsFile(
  sealed: SealedFile,
  words: WordsKey,
): Promise<Result<OpenedDocumentFile, PanelFault>> {
  const opened = await openParts(
    sealed,
    { kinds: ['documents'], schema: documentFileSchema, roundOf: ({ roundId }) => roundId },
    words,
  )
  if (!opened.ok) return opened
  const { content: file, parts, manifest } = opened.value
  const { pdfs = [] } = file
  if (file.documents.length === 0 && pdfs.length === 0) {
    return err({ code: 'bad-content', path: contentPath, json: null })
  }
  const contents = new Map<DocumentId, Uint8Array>()
  for (const { path, sha256 } of manifest.parts) {
    if (path === contentPath) continue
    const bytes = parts.get(path)
    if (path !== pdfPath(sha256) || !pdfs.includes(sha256) || !bytes) {
      return err({ code: 'bad-content', path, json: null })
    }
    contents.set(sha256, bytes)
  }
  const missing = pdfs.find((sha256) => !contents.has(sha256))
  if (missing) return err({ code: 'missing-part', path: pdfPath(missing) })
  return ok(contents.size > 0 ? { ...file, contents } : file)
}

const pdfPath = (sha256: DocumentId): string => `documents/${sha256}`
