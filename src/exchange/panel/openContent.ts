import type * as z from 'zod/mini'
import type { RoundId } from '~/domain/model/ids.ts'
import type { SealedKind } from '~/exchange/sealed/header.ts'
import { type Package, readPackage } from '~/exchange/sealed/readPackage.ts'
import { openSection, type SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { contentPath } from './fileContent.ts'
import type { PanelFault } from './PanelFault.ts'
import { readContent } from './readContent.ts'

interface Expected<Schema extends z.ZodMiniType> {
  readonly kinds: readonly SealedKind[]
  readonly schema: Schema
  readonly roundOf: (content: z.infer<Schema>) => RoundId
}

/**
 * Opens what `sealContent` wrote, of the kinds that are expected and by their schema.
 * Errors: one PanelFault; nothing of a file with a fault is taken. Never throws.
 */
export async function openContent<Schema extends z.ZodMiniType>(
  file: SealedFile,
  expected: Expected<Schema>,
  words: WordsKey,
): Promise<Result<z.infer<Schema>, PanelFault>> {
  const opened = await openParts(file, expected, words)
  return opened.ok ? ok(opened.value.content) : opened
}

/** The same with the package it came in, for what has parts beside its content. */
export async function openParts<Schema extends z.ZodMiniType>(
  file: SealedFile,
  expected: Expected<Schema>,
  words: WordsKey,
): Promise<Result<Package & { readonly content: z.infer<Schema> }, PanelFault>> {
  const { kind } = file
  if (!expected.kinds.includes(kind)) return err({ code: 'wrong-kind', kind })
  const opened = await openSection(file, 0, { words })
  if (!opened.ok) return opened
  const read = readPackage(opened.value, kind)
  if (!read.ok) return read
  const { parts, manifest } = read.value
  const content = readContent(expected.schema, parts.get(contentPath), contentPath)
  if (!content.ok) return content
  return expected.roundOf(content.value) === manifest.round.id
    ? ok({ parts, manifest, content: content.value })
    : err({ code: 'bad-content', path: contentPath, json: null })
}
