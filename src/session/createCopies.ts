import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import type { Command } from '~/domain/log/Command.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { restoreRound } from '~/storage/restoreRound.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { answerBytes } from './answerBytes.ts'
import { appVersion } from './appVersion.ts'
import type { ArchiveAbout } from './archiveToSave.ts'
import {
  type FolderFault,
  isPermitted,
  pickFolder,
  rememberedFolder,
  rememberFolder,
} from './copyFolder.ts'
import { answerPrefix, copyName, copyPrefix } from './copyName.ts'
import { type CopyPreview, previewOf } from './CopyPreview.ts'
import type { Desk } from './Desk.ts'
import { refreshRounds } from './directory.ts'
import { newChainId } from './ids.ts'
import { eventsIn, type LastCopy, readLastCopy, writeLastCopy } from './lastCopy.ts'
import { ownBrief } from './ownBrief.ts'
import { takeInHand } from './roundInHand.ts'
import { saveBlob } from './saveFile.ts'
import { withUnsaved } from './withUnsaved.ts'
import type { RoundInHand } from './WorkbenchState.ts'
import type { ToFolder } from './writeToFolder.ts'

export interface SavedCopy {
  readonly copy: LastCopy
  readonly fileName: string
  /** Null where the browser took it as a download. */
  readonly folder: string | null
  /** Changes in it that the browser's store has not taken. */
  readonly unsaved: number
}

export type CopyFault = FolderFault | { readonly code: 'no-round' | 'unreadable' }

/** A case archive that was saved, and what went into it. */
export type SavedArchive = SavedCopy & ArchiveAbout

export type ArchiveSaveFault = CopyFault | { readonly code: 'not-agency' }

export interface Copies {
  /** Writes a copy of a round, by default the open one, and reads it back. */
  readonly saveCopy: (roundId?: RoundId) => Promise<Result<SavedCopy, CopyFault>>
  /**
   * Writes the case archive: every chain, every PDF that is here, and the page that verifies them;
   * reads it back before it is said to be saved. An assessor's device has none to give.
   */
  readonly saveArchive: (
    roundId?: RoundId,
    onProgress?: (done: number, total: number) => void,
  ) => Promise<Result<SavedArchive, ArchiveSaveFault>>
  /** A copy by itself, where a folder may be written to without asking; else does nothing. */
  readonly saveCopyQuietly: () => Promise<boolean>
  readonly chooseFolder: () => Promise<void>
  readonly forgetFolder: () => Promise<void>
  /** What a file would change here; changes nothing. */
  readonly readCopy: (
    file: File,
  ) => Promise<Result<CopyPreview, ArchiveFault | { readonly code: 'unreadable' }>>
  readonly restore: (preview: CopyPreview) => Promise<Result<void, StorageFault>>
  readonly lastCopyOf: (roundId: RoundId) => Promise<LastCopy | undefined>
  readonly recallFolder: () => Promise<void>
}

/** The page that verifies an archive; undefined where it is not to be had. */
export type FetchVerifier = () => Promise<Uint8Array<ArrayBuffer> | undefined>

/** `unsavedOf` tells what storage has not taken of a round. */
export function createCopies(
  desk: Desk,
  unsavedOf: (roundId: RoundId) => readonly Command[],
  fetchVerifier?: FetchVerifier,
): Copies {
  const { database, store, now, queue, channel } = desk

  const roundAt = async (roundId: RoundId | undefined) => {
    const start = await roundToCopy(desk, roundId)
    if (!start) return undefined
    const at = instantOf(now())
    const { agencyName } = store.getState()
    const author = { agencyName, at, newChainId: () => newChainId(desk.random) }
    const { round, unsaved } = withUnsaved(start, unsavedOf(start.roundId), author)
    return { start, at, round, unsaved, title: round.state.setup.heads[0]?.value.title ?? '' }
  }

  type ToSave = NonNullable<Awaited<ReturnType<typeof roundAt>>> & ToFolder

  /** Puts a file where copies go, and notes that there is one. */
  const place = async (
    { start, at, round, unsaved, fileName, blob, prefix }: ToSave,
    mayAsk: boolean,
  ): Promise<Result<SavedCopy, CopyFault>> => {
    const folder = await rememberedFolder(database)
    if (folder) {
      if (!(await isPermitted(folder, mayAsk))) return err({ code: 'refused' })
      const { writeToFolder } = await import('./writeToFolder.ts')
      const written = await writeToFolder(folder, { prefix, fileName, blob })
      if (!written.ok) return written
    } else if (mayAsk) saveBlob(fileName, blob)
    else return err({ code: 'refused' })
    const copy: LastCopy = {
      at,
      events: eventsIn(start.log),
      where: folder ? 'folder' : 'download',
    }
    if (store.getState().round?.roundId === round.roundId) store.setState({ lastCopy: copy })
    const noted = writeLastCopy(database, round.roundId, copy)
    // A store that does not answer is one to make copies of, not to wait for.
    if (store.getState().saveStatus.kind !== 'failed') await noted
    return ok({ copy, fileName, folder: folder?.name ?? null, unsaved })
  }

  const save = async (
    roundId: RoundId | undefined,
    mayAsk: boolean,
  ): Promise<Result<SavedCopy, CopyFault>> => {
    const found = await roundAt(roundId)
    if (!found) return err({ code: 'no-round' })
    const { round, title, at } = found
    const brief = ownBrief(round.state)
    const bytes = brief
      ? await answerBytes(desk, round, at)
      : await archiveOf(round.log, round.roundId, title, at)
    if (!bytes) return err({ code: 'unreadable' })
    const prefix = brief ? answerPrefix(brief) : copyPrefix(title, round.roundId)
    return place({ ...found, prefix, fileName: copyName(prefix, at), blob: blobOf(bytes) }, mayAsk)
  }

  const saveArchive: Copies['saveArchive'] = async (roundId, onProgress) => {
    const found = await roundAt(roundId)
    if (!found) return err({ code: 'no-round' })
    const { archiveToSave } = await import('./archiveToSave.ts')
    const made = await archiveToSave(desk, found, { fetchVerifier, onProgress })
    if (!made.ok) return made
    const { file, about } = made.value
    const placed = await place({ ...found, ...file }, true)
    return placed.ok ? ok({ ...placed.value, ...about }) : placed
  }
  return {
    saveCopy: (roundId) => save(roundId, true),
    saveArchive,
    saveCopyQuietly: async () => (await save(undefined, false)).ok,
    chooseFolder: async () => {
      const folder = await pickFolder()
      if (!folder) return
      await rememberFolder(database, folder)
      store.setState({ copyFolder: folder.name })
    },
    forgetFolder: async () => {
      await rememberFolder(database, undefined)
      store.setState({ copyFolder: null })
    },
    recallFolder: async () => {
      store.setState({ copyFolder: (await rememberedFolder(database))?.name ?? null })
    },
    readCopy: async (file) => {
      const { readArchive } = await import('~/exchange/archive/readArchive.ts')
      const { blobSource } = await import('~/exchange/archive/ByteSource.ts')
      // A file that was moved, locked or whose drive is gone cannot be read.
      const archive = await readArchive(blobSource(file)).catch(() => undefined)
      if (!archive) return err({ code: 'unreadable' })
      if (!archive.ok) return archive
      const local = await roundToCopy(desk, archive.value.manifest.round.id)
      return ok(previewOf(archive.value, local))
    },
    restore: ({ archive }) =>
      queue(async () => {
        const { log, manifest } = archive
        const roundId = manifest.round.id
        const restored = await restoreRound(desk, roundId, log)
        if (!restored.ok) return restored
        const { keepArchived } = await import('./keepArchived.ts')
        const kept = await keepArchived(desk, archive)
        if (!(await readLastCopy(database, roundId))) {
          const copy = { at: manifest.createdAt, events: eventsIn(log), where: 'download' } as const
          await writeLastCopy(database, roundId, copy)
        }
        channel?.tell({ roundId, isDeleted: false })
        const { round } = store.getState()
        if (round?.roundId === roundId) {
          const again = await takeInHand(database, roundId)
          if (again.ok && again.value) store.setState({ round: again.value })
        }
        store.setState(({ recoveries }) => ({
          recoveries: recoveries.filter((each) => each.roundId !== roundId),
        }))
        const refreshed = await refreshRounds(desk)
        return kept.ok ? refreshed : kept
      }),
    lastCopyOf: (roundId) => readLastCopy(database, roundId),
  }
}

/** From memory where it is open, for then storage need not answer. */
async function roundToCopy(
  { database, store }: Desk,
  roundId: RoundId | undefined,
): Promise<RoundInHand | undefined> {
  const { round } = store.getState()
  if (round && (roundId === undefined || round.roundId === roundId)) return round
  if (roundId === undefined) return undefined
  const stored = await takeInHand(database, roundId)
  return stored.ok ? stored.value : undefined
}

const blobOf = (bytes: Uint8Array): Blob =>
  new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' })

/** The bytes of a copy, read back before anybody is given them; undefined if that should fail. */
async function archiveOf(
  log: Log,
  roundId: RoundId,
  title: string,
  createdAt: ReturnType<typeof instantOf>,
): Promise<Uint8Array | undefined> {
  const { linesOf, writeArchive } = await import('~/exchange/archive/writeArchive.ts')
  const { readArchive } = await import('~/exchange/archive/readArchive.ts')
  const chains = linesOf(log)
  const bytes = writeArchive({ roundId, title, chains, createdAt, appVersion, rulesVersion })
  const back = await readArchive(bytes)
  const isWhole =
    back.ok &&
    [...log.chains].every(
      ([chain, events]) => back.value.log.chains.get(chain)?.at(-1)?.id === events.at(-1)?.id,
    )
  return isWhole ? bytes : undefined
}
