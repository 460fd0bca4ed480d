import { digestOf } from '~/domain/log/chain.ts'
import type { FileContent } from '~/domain/log/Command.ts'
import type { SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { contentPath, unsentFileSchema } from './fileContent.ts'
import { openContent } from './openContent.ts'
import type { PanelFault } from './PanelFault.ts'

/**
 * Opens a habilitet file or a brief with its words.
 * Errors: one PanelFault; nothing of a file with a fault is taken. Never throws.
 */
export async function readPanelFile(
  file: SealedFile,
  words: WordsKey,
): Promise<Result<FileContent, PanelFault>> {
  const content = await openContent(
    file,
    {
      kinds: ['habilitet', 'brief'],
      schema: unsentFileSchema,
      roundOf: (unsent) => unsent.file.roundId,
    },
    words,
  )
  if (!content.ok) return content
  const unsent = content.value
  const isItself = unsent.file.fileKind === file.kind
  // Without a method there is nothing to assess by, and with one there is nothing left to declare on.
  const hasItsParts = (file.kind === 'brief') === (unsent.setup !== null)
  if (!isItself || !hasItsParts || unsent.assessor.id !== unsent.file.assessorId) {
    return err({ code: 'bad-content', path: contentPath, json: null })
  }
  const digest = digestOf(canonicalJson(unsent))
  return ok({ ...unsent, file: { ...unsent.file, digest } })
}
