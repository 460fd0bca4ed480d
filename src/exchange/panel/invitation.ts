import type { Contact } from '~/domain/model/PanelFile.ts'
import { type Archive, readArchive } from '~/exchange/archive/readArchive.ts'
import type { Random } from '~/exchange/sealed/Random.ts'
import { openSection, type SealedFile } from '~/exchange/sealed/readSealed.ts'
import { sealFile } from '~/exchange/sealed/sealFile.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { err, type Result } from '~/lib/result.ts'
import type { PanelFault } from './PanelFault.ts'

interface ToInvite {
  /** A copy of the round, as it is written for the agency's own people. */
  readonly archive: Uint8Array
  readonly contact: Contact
  readonly words: WordsKey
}

/** A whole round for a colleague, sealed for six words of its own. */
export const writeInvitation = (
  { archive, contact, words }: ToInvite,
  random: Random,
): Promise<Uint8Array> =>
  sealFile(
    {
      kind: 'invitation',
      contact,
      sections: [{ content: archive, recipients: [{ to: 'words', key: words }] }],
    },
    random,
  )

/** Opens an invitation. Errors: one PanelFault, or every fault of the copy in it. */
export async function openInvitation(
  sealed: SealedFile,
  words: WordsKey,
): Promise<Result<Archive, PanelFault>> {
  if (sealed.kind !== 'invitation') return err({ code: 'wrong-kind', kind: sealed.kind })
  const opened = await openSection(sealed, 0, { words })
  return opened.ok ? readArchive(opened.value) : opened
}
