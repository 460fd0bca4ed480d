import { digestOf } from '~/domain/log/chain.ts'
import type { UnsentFile } from '~/domain/panel/briefOf.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import type { Provenance } from './Provenance.ts'
import { sealContent } from './sealContent.ts'

/** The digest of what a file says; the chains that go out from it begin with it. */
export const contentDigest = (unsent: UnsentFile): string => digestOf(canonicalJson(unsent))

/** A habilitet file or a brief, sealed for its assessor's words. */
export function writePanelFile(
  unsent: UnsentFile,
  words: WordsKey,
  provenance: Provenance,
  random: Random,
): Promise<Uint8Array> {
  const { fileKind: kind, contact, roundId, roundTitle } = unsent.file
  const round = { id: roundId, title: roundTitle }
  return sealContent({ kind, round, contact, content: unsent, words }, provenance, random)
}
