import { utf8ToBytes } from '@noble/hashes/utils.js'
import { digestOf } from '~/domain/log/chain.ts'
import type { UnsentFile } from '~/domain/panel/briefOf.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { packageParts } from '~/exchange/sealed/packageParts.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { contentPath } from './fileContent.ts'
import type { Provenance } from './Provenance.ts'

/** The digest of what a file says; the chains that go out from it begin with it. */
export const contentDigest = (unsent: UnsentFile): string => digestOf(canonicalJson(unsent))

/**
 * A habilitet file or a brief, sealed for its assessor's words. The same content, provenance, key
 * and `random` give the same bytes.
 */
export function writePanelFile(
  unsent: UnsentFile,
  key: WordsKey,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const { fileKind, contact, roundId, roundTitle } = unsent.file
  const content = packageParts({
    kind: fileKind,
    round: { id: roundId, title: roundTitle },
    ...provenance,
    parts: new Map([[contentPath, utf8ToBytes(canonicalJson(unsent))]]),
  })
  const sections = [{ content, recipients: [{ to: 'words', key } as const] }]
  return sealFile({ kind: fileKind, contact, sections }, random)
}
