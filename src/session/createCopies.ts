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
import { bytesOf } from './bytesOf.ts'
import {
  type FolderFault,
  isPermitted,
  pickFolder,
  rememberedFolder,
  rememberFolder,
  writeToFolder,
} from './copyFolder.ts'
import { answerPrefix, copyName, copyPrefix } from './copyName.ts'
import { type CopyPreview, previewOf } from './CopyPreview.ts'
import type { Desk } from './Desk.ts'
import { refreshRounds } from './directory.ts'
import { newChainId } from './ids.ts'
import { eventsIn, type LastCopy, readLastCopy, writeLastCopy } from './lastCopy.ts'
import { ownBrief } from './ownBrief.ts'
import { takeInHand } from './roundInHand.ts'
import { saveBytes } from './saveFile.ts'
import { withUnsaved } from './withUnsaved.ts'
import type { RoundInHand } from './WorkbenchState.ts'

export interface SavedCopy {
  readonly copy: LastCopy
  readonly fileName: string
  /** Null where the browser took it as a download. */
  readonly folder: string | null
  /** Changes in it that the browser's store has not taken. */
  readonly unsaved: number
}

export type CopyFault = FolderFault | { readonly code: 'no-round' | 'unreadable' }

export interface Copies {
  /** Writes a copy of a round, by default the open one, and reads it back. */
  readonly saveCopy: (roundId?: RoundId) => Promise<Result<SavedCopy, CopyFault>>
  /** The same by itself, where a folder may be written to without asking; else does nothing. */
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

/** `unsavedOf` tells what storage has not taken of a round. */
export function createCopies(
  desk: Desk,
  unsavedOf: (roundId: RoundId) => readonly Command[],
): Copies {
  const { database, store, now, queue, channel } = desk

  const save = async (
    roundId: RoundId | undefined,
    mayAsk: boolean,
  ): Promise<Result<SavedCopy, CopyFault>> => {
    const start = await roundToCopy(desk, roundId)
    if (!start) return err({ code: 'no-round' })
    const at = instantOf(now())
    const { agencyName } = store.getState()
    const author = { agencyName, at, newChainId: () => newChainId(desk.random) }
    const { round, unsaved } = withUnsaved(start, unsavedOf(start.roundId), author)
    const title = round.state.setup.heads[0]?.value.title ?? ''
    const brief = ownBrief(round.state)
    const bytes = brief
      ? await answerBytes(desk, round, at)
      : await archiveOf(round.log, round.roundId, title, at)
    if (!bytes) return err({ code: 'unreadable' })
    const prefix = brief ? answerPrefix(brief) : copyPrefix(title, round.roundId)
    const fileName = copyName(prefix, at)
    const folder = await rememberedFolder(database)
    if (folder) {
      if (!(await isPermitted(folder, mayAsk))) return err({ code: 'refused' })
      const written = await writeToFolder(folder, { prefix, fileName, bytes })
      if (!written.ok) return written
    } else if (mayAsk) saveBytes(fileName, bytes, 'application/octet-stream')
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
  return {
    saveCopy: (roundId) => save(roundId, true),
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
      const bytes = await bytesOf(file)
      if (!bytes) return err({ code: 'unreadable' })
      const { readArchive } = await import('~/exchange/archive/readArchive.ts')
      const archive = readArchive(new Uint8Array(bytes))
      if (!archive.ok) return archive
      const local = await roundToCopy(desk, archive.value.manifest.round.id)
      return ok(previewOf(archive.value, local))
    },
    restore: ({ archive: { log, manifest } }) =>
      queue(async () => {
        const roundId = manifest.round.id
        const restored = await restoreRound(desk, roundId, log)
        if (!restored.ok) return restored
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
        return refreshRounds(desk)
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
  const back = readArchive(bytes)
  const isWhole =
    back.ok &&
    [...log.chains].every(
      ([chain, events]) => back.value.log.chains.get(chain)?.at(-1)?.id === events.at(-1)?.id,
    )
  return isWhole ? bytes : undefined
}
