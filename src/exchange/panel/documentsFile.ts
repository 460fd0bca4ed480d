import * as z from 'zod/mini'
import { textsSchema } from '~/domain/model/Application.ts'
import { assessorIdSchema, caseNumberSchema, roundIdSchema } from '~/domain/model/ids.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import type { DocumentFile } from '~/domain/panel/splitBrief.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import type { SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import type { Result } from '~/lib/result.ts'
import { openContent } from './openContent.ts'
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
    .check(z.minLength(1), z.maxLength(20_000)),
})

interface ToWrite {
  readonly file: DocumentFile
  readonly contact: Contact
  readonly words: WordsKey
}

/** A document file, sealed with the key of the brief it goes beside. */
export function writeDocumentsFile(
  { file, contact, words }: ToWrite,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const round = { id: file.roundId, title: file.roundTitle }
  return sealContent(
    { kind: 'documents', round, contact, content: file, words },
    provenance,
    random,
  )
}

/** Opens a document file. Errors: one PanelFault. */
export const openDocumentsFile = (
  sealed: SealedFile,
  words: WordsKey,
): Promise<Result<DocumentFile, PanelFault>> =>
  openContent(
    sealed,
    { kinds: ['documents'], schema: documentFileSchema, roundOf: ({ roundId }) => roundId },
    words,
  )
