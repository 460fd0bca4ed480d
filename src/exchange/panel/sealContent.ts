import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import type { SealedKind } from '~/exchange/sealed/header.ts'
import { packageParts } from '~/exchange/sealed/packageParts.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { contentPath } from './fileContent.ts'
import type { Provenance } from './Provenance.ts'

export interface ToSeal {
  readonly kind: SealedKind
  readonly round: { readonly id: RoundId; readonly title: string }
  readonly contact: Contact
  readonly content: object
  readonly words: WordsKey
  /** What goes beside the content, by its path. */
  readonly parts?: ReadonlyMap<string, Uint8Array>
}

/**
 * A file that holds one content, sealed for an assessor's words. The same content, provenance, key
 * and `random` give the same bytes.
 */
export function sealContent(
  { kind, round, contact, content, words, parts = new Map() }: ToSeal,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const packed = packageParts({
    kind,
    round,
    ...provenance,
    parts: new Map([[contentPath, utf8ToBytes(canonicalJson(content))], ...parts]),
  })
  const sections = [{ content: packed, recipients: [{ to: 'words', key: words } as const] }]
  return sealFile({ kind, contact, sections }, random)
}
