import type { ReadRound } from '~/exchange/round/readRound.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { err, type Result } from '~/lib/result.ts'
import { bytesOf } from './bytesOf.ts'

const maxBytes = 5_000_000

/** What a chosen `round.json` holds, or in words everything that is wrong with it. */
export async function readRoundFile(
  file: File,
  messages: Messages,
  language: Language,
): Promise<Result<ReadRound, string>> {
  if (file.size > maxBytes) return err(messages.setup.files.tooLarge)
  const bytes = await bytesOf(file)
  if (!bytes) {
    const { unreadable, unreadableText } = messages.applications.import
    return err(`${unreadable(file.name)}. ${unreadableText}`)
  }
  // Few ever open such a file, and reading one takes much code: the first screen goes without.
  const { readRound } = await import('~/exchange/round/readRound.ts')
  const { roundFaultText } = await import('~/exchange/round/roundFaultText.ts')
  const read = readRound(new TextDecoder().decode(bytes))
  if (read.ok) return read
  const texts = read.faults.map((fault) => roundFaultText(fault, language))
  return { ok: false, faults: [...new Set(texts)] }
}
