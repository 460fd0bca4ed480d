import type { Instant } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { type ArchiveContents, buildArchive } from './buildArchive.ts'
import { archivePrefix, copyName } from './copyName.ts'
import type { ArchiveSaveFault, FetchVerifier } from './createCopies.ts'
import type { Desk } from './Desk.ts'
import { fetchVerifier as fetchFromHost } from './fetchVerifier.ts'
import { ownBrief } from './ownBrief.ts'
import type { RoundInHand } from './WorkbenchState.ts'
import type { ToFolder } from './writeToFolder.ts'

/** What went into a case archive. */
export interface ArchiveAbout extends ArchiveContents {
  /** Of the file. */
  readonly bytes: number
  /** Whether the page that verifies it lies in it; without a network it may not be to be had. */
  readonly hasVerifier: boolean
}

interface FoundRound {
  readonly round: RoundInHand
  readonly title: string
  readonly at: Instant
}

interface Making {
  /** By default it is asked of the host that the program came from. */
  readonly fetchVerifier: FetchVerifier | undefined
  readonly onProgress: ((done: number, total: number) => void) | undefined
}

/** The file of a case archive under its name, read back. No older one makes room for it. */
export async function archiveToSave(
  desk: Desk,
  { round, title, at }: FoundRound,
  { fetchVerifier = fetchFromHost, onProgress }: Making,
): Promise<Result<{ readonly file: ToFolder; readonly about: ArchiveAbout }, ArchiveSaveFault>> {
  if (ownBrief(round.state)) return err({ code: 'not-agency' })
  const verifier = (await fetchVerifier()) ?? null
  const built = await buildArchive(desk, round, { at, verifier, onProgress })
  if (!built) return err({ code: 'unreadable' })
  const { blob, ...contents } = built
  const fileName = copyName(archivePrefix(title, round.roundId), at)
  return ok({
    file: { fileName, blob, prefix: null },
    about: { ...contents, bytes: blob.size, hasVerifier: verifier !== null },
  })
}
