import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { FileJournal } from '~/storage/journal/FileJournal.ts'
import { appVersion } from './appVersion.ts'
import { copyName, copyPrefix } from './copyName.ts'
import { saveBytes } from './saveFile.ts'

/**
 * Hands over every round of the reserve copy as a file, where the database cannot be used. The lines
 * are passed on as they are: they may be of a newer program than this.
 * Shape: how many rounds; 0 where there is none to be had.
 */
export async function saveReserveCopies(files: FileJournal, now: number): Promise<number> {
  const rounds = await files.list()
  if (!rounds.ok) return 0
  const { writeArchive } = await import('~/exchange/archive/writeArchive.ts')
  const noted = await files.sentinel()
  const createdAt = instantOf(now)
  let saved = 0
  for (const roundId of rounds.value) {
    const chains = await files.raw(roundId)
    if (!chains.ok || chains.value.size === 0) continue
    const title = (noted.ok && noted.value.get(roundId)?.title) || ''
    const content = { roundId, title, chains: chains.value, createdAt, appVersion, rulesVersion }
    const name = copyName(copyPrefix(title, roundId), createdAt)
    saveBytes(name, writeArchive(content), 'application/octet-stream')
    saved += 1
  }
  return saved
}
