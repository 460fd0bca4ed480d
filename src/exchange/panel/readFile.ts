import { utf8ToBytes } from '@noble/hashes/utils.js'
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
import { packageParts } from '~/exchange/sealed/packageParts.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import { readPackage } from '~/exchange/sealed/readPackage.ts'
import { openSection, type SealedFile } from '~/exchange/sealed/readSealed.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, type Result } from '~/lib/result.ts'
import { contentPath } from './fileContent.ts'
import type { PanelFault } from './PanelFault.ts'
import type { Provenance } from './Provenance.ts'
import { readContent } from './readContent.ts'

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
  const content = packageParts({
    kind: 'read',
    round: { id: file.roundId, title: file.roundTitle },
    ...provenance,
    parts: new Map([[contentPath, utf8ToBytes(canonicalJson(file))]]),
  })
  const sections = [{ content, recipients: [{ to: 'words', key: words } as const] }]
  return sealFile({ kind: 'read', contact, sections }, random)
}

/** Opens released assessments, to be shown and not kept. Errors: one PanelFault. */
export async function openReadFile(
  sealed: SealedFile,
  words: WordsKey,
): Promise<Result<ReadFile, PanelFault>> {
  if (sealed.kind !== 'read') return err({ code: 'wrong-kind', kind: sealed.kind })
  const opened = await openSection(sealed, 0, { words })
  if (!opened.ok) return opened
  const read = readPackage(opened.value, 'read')
  if (!read.ok) return read
  return readContent(readFileSchema, read.value.parts.get(contentPath), contentPath)
}
