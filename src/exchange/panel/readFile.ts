import * as z from 'zod/mini'
import { answerSchema } from '~/domain/model/Assessment.ts'
import {
  areaIdSchema,
  assessorIdSchema,
  caseNumberSchema,
  roundIdSchema,
} from '~/domain/model/ids.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { setupSchema } from '~/domain/model/Setup.ts'
import type { ReadFile } from '~/domain/panel/readFileOf.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import type { SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import type { Result } from '~/lib/result.ts'
import { openContent } from './openContent.ts'
import type { PanelFault } from './PanelFault.ts'
import type { Provenance } from './Provenance.ts'
import { sealContent } from './sealContent.ts'

const readFileSchema = z.strictObject({
  roundId: roundIdSchema,
  roundTitle: z.string().check(z.maxLength(2000)),
  isExample: z.boolean(),
  assessorId: assessorIdSchema,
  setup: setupSchema,
  applications: z.array(
    z.strictObject({
      caseNumber: caseNumberSchema,
      areaId: areaIdSchema,
      applicant: z.string(),
      title: z.string(),
      assessments: z.array(
        z.strictObject({ assessor: z.string(), answers: z.array(answerSchema) }),
      ),
    }),
  ),
})

interface ToWrite {
  readonly file: ReadFile
  readonly contact: Contact
  readonly words: WordsKey
}

/** Released assessments, sealed for one assessor's words. */
export function writeReadFile(
  { file, contact, words }: ToWrite,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const round = { id: file.roundId, title: file.roundTitle }
  return sealContent({ kind: 'read', round, contact, content: file, words }, provenance, random)
}

/** Opens released assessments, to be shown and not kept. Errors: one PanelFault. */
export const openReadFile = (
  sealed: SealedFile,
  words: WordsKey,
): Promise<Result<ReadFile, PanelFault>> =>
  openContent(
    sealed,
    { kinds: ['read'], schema: readFileSchema, roundOf: ({ roundId }) => roundId },
    words,
  )
