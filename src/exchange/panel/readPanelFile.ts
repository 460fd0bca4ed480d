import { digestOf } from '~/domain/log/chain.ts'
import type { FileContent } from '~/domain/log/Command.ts'
import { readPackage } from '~/exchange/sealed/readPackage.ts'
import { openSection, type SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { contentPath, unsentFileSchema } from './fileContent.ts'
import type { PanelFault } from './PanelFault.ts'
import { readContent } from './readContent.ts'

/**
 * Opens a habilitet file or a brief with its words.
 * Errors: one PanelFault; nothing of a file with a fault is taken. Never throws.
 */
export async function readPanelFile(
  file: SealedFile,
  words: WordsKey,
): Promise<Result<FileContent, PanelFault>> {
  const { kind } = file
  if (kind !== 'habilitet' && kind !== 'brief') return err({ code: 'wrong-kind', kind })
  const opened = await openSection(file, 0, { words })
  if (!opened.ok) return opened
  const read = readPackage(opened.value, kind)
  if (!read.ok) return read
  const content = readContent(unsentFileSchema, read.value.parts.get(contentPath), contentPath)
  if (!content.ok) return content
  const unsent = content.value
  const { roundId, fileKind } = unsent.file
  const isItself = fileKind === kind && roundId === read.value.manifest.round.id
  // Without a method there is nothing to assess by, and with one there is nothing left to declare on.
  const hasItsParts = (kind === 'brief') === (unsent.setup !== null)
  if (!isItself || !hasItsParts || unsent.assessor.id !== unsent.file.assessorId) {
    return err({ code: 'bad-content', path: contentPath, json: null })
  }
  const digest = digestOf(canonicalJson(unsent))
  return ok({ ...unsent, file: { ...unsent.file, digest } })
}
