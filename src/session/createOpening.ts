import { decide, type Refusal } from '~/domain/log/decide.ts'
import type { Command, FileContent } from '~/domain/log/Command.ts'
import { emptyLog } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { emptyState } from '~/domain/log/RoundState.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Contact } from '~/domain/model/PanelFile.ts'
import type { ReadFile } from '~/domain/panel/readFileOf.ts'
import type { PanelFault } from '~/exchange/panel/PanelFault.ts'
import type { SealedKind } from '~/exchange/sealed/header.ts'
import type { SealedFile } from '~/exchange/sealed/readSealed.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { beginNewChains } from '~/storage/beginNewChains.ts'
import { mergeChains } from '~/storage/mergeChains.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { bytesOf } from './bytesOf.ts'
import { type CopyPreview, previewOf } from './CopyPreview.ts'
import { type Desk, writeCommand } from './Desk.ts'
import { readDeviceSecrets, writeDeviceSecrets } from './deviceSecrets.ts'
import { refreshRounds } from './directory.ts'
import { takeInHand } from './roundInHand.ts'
import { withChains } from './withChains.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** A file that somebody chose: sealed, and whole as far as one can tell from outside. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly kind: SealedKind
  /** Whom to call when the words do not fit. */
  readonly contact: Contact | null
  readonly sealed: SealedFile
}

export type OpenFault = PanelFault | Refusal | StorageFault | { readonly code: 'unreadable' }

/** What a file came to once its words were given. */
export type OpenedWith =
  /** There is something to assess, or to declare on, in this round. */
  | { readonly kind: 'round'; readonly roundId: RoundId }
  /** Others' assessments, shown and not kept. */
  | { readonly kind: 'read'; readonly file: ReadFile }
  /** A colleague's round, to be taken in as a copy is. */
  | { readonly kind: 'invitation'; readonly preview: CopyPreview }

export interface Opening {
  /** Looks at a file from outside. Errors: not a sealed file, damaged, or of a newer program. */
  readonly chooseFile: (file: File) => Promise<Result<ChosenFile, OpenFault>>
  /** Opens it with its six words and takes in what it brings. */
  readonly openWithWords: (
    chosen: ChosenFile,
    words: readonly string[],
  ) => Promise<Result<OpenedWith, OpenFault>>
  /** Opens a document file without words, with what the device keeps since its brief was opened. */
  readonly openDocumentFile: (
    roundId: RoundId,
    chosen: ChosenFile,
  ) => Promise<Result<OpenedWith, OpenFault>>
}

/** What happens when somebody opens a file that was sent to them. */
export function createOpening(desk: Desk): Opening {
  const { database, queue, channel } = desk

  const openContent = (content: FileContent, key: WordsKey) =>
    queue(async (): Promise<Result<OpenedWith, OpenFault>> => {
      const { roundId } = content.file
      const stored = await takeInHand(database, roundId)
      if (!stored.ok) return stored
      const start = stored.value ?? emptyRound(roundId)
      const command = { kind: 'open-file', ...content } as const
      const decided = decide(start.state, command)
      if (!decided.ok) return decided
      const kept = await keepSecrets(desk, roundId, key)
      if (!kept.ok) return kept
      const taken = await take(start, command)
      if (!taken.ok) return taken
      const begun = await beginNewChains(database, roundId)
      return begun.ok ? taken : begun
    })

  /** Writes what a file brings, and shows it where the round is open. */
  const take = async (
    start: RoundInHand,
    command: Command,
  ): Promise<Result<OpenedWith, OpenFault>> => {
    const { roundId } = start
    const written = await writeCommand(desk, start, command)
    if (!written.ok) return written
    desk.store.setState(({ round }) =>
      round?.roundId === roundId ? { round: written.value.round } : {},
    )
    channel?.tell({ roundId, isDeleted: false })
    await refreshRounds(desk)
    return ok({ kind: 'round', roundId })
  }

  const goOnFrom = (roundId: RoundId, chains: readonly (readonly RoundEvent[])[], key: WordsKey) =>
    queue(async (): Promise<Result<OpenedWith, OpenFault>> => {
      const stored = await takeInHand(database, roundId)
      if (!stored.ok) return stored
      const { state, log } = stored.value ?? emptyRound(roundId)
      if ([...state.chains.values()].some(({ role }) => role === 'agency')) {
        return err({ code: 'agency-here', subject: '' })
      }
      const merged = withChains(log, chains)
      if (!merged.ok) return merged
      const kept = await keepSecrets(desk, roundId, key)
      if (!kept.ok) return kept
      const added = await mergeChains(desk, roundId, merged.value)
      if (!added.ok) return added
      channel?.tell({ roundId, isDeleted: false })
      const again = await takeInHand(database, roundId)
      if (again.ok && again.value) {
        const { value } = again
        desk.store.setState(({ round }) => (round?.roundId === roundId ? { round: value } : {}))
      }
      await refreshRounds(desk)
      return ok({ kind: 'round', roundId })
    })

  const openDocuments = async (
    sealed: SealedFile,
    words: WordsKey,
  ): Promise<Result<OpenedWith, OpenFault>> => {
    const { openDocumentsFile } = await import('~/exchange/panel/documentsFile.ts')
    const read = await openDocumentsFile(sealed, words)
    if (!read.ok) return read
    const { roundId, assessorId, documents, contents } = read.value
    return queue(async (): Promise<Result<OpenedWith, OpenFault>> => {
      const stored = await takeInHand(database, roundId)
      if (!stored.ok) return stored
      const start = stored.value ?? emptyRound(roundId)
      if (contents) {
        const { keepPdfs } = await import('./keepPdfs.ts')
        const kept = await keepPdfs(desk, start, { ...read.value, contents })
        if (!kept.ok) return kept
      }
      return documents.length === 0
        ? ok({ kind: 'round', roundId })
        : take(start, { kind: 'open-documents', assessorId, documents })
    })
  }

  return {
    chooseFile: async (file) => {
      const bytes = await bytesOf(file)
      if (!bytes) return err({ code: 'unreadable' })
      const { readSealed } = await import('~/exchange/sealed/readSealed.ts')
      const sealed = readSealed(new Uint8Array(bytes))
      if (!sealed.ok) return sealed
      const { kind, contact } = sealed.value
      return ok({ name: file.name, size: file.size, kind, contact, sealed: sealed.value })
    },
    openWithWords: async ({ sealed }, words) => {
      const { saltOf } = await import('~/exchange/sealed/readSealed.ts')
      const { deriveWordsKey } = await import('~/exchange/sealed/wordsKey.ts')
      const salt = saltOf(sealed)
      if (!salt) return err({ code: 'not-for-you' })
      const key = await deriveWordsKey(words, salt)
      switch (sealed.kind) {
        case 'habilitet':
        case 'brief': {
          const { readPanelFile } = await import('~/exchange/panel/readPanelFile.ts')
          const content = await readPanelFile(sealed, key)
          return content.ok ? openContent(content.value, key) : content
        }
        case 'answer': {
          const { readOwnAnswer } = await import('~/exchange/panel/readAnswer.ts')
          const own = await readOwnAnswer(sealed, key)
          return own.ok ? goOnFrom(own.value.roundId, own.value.chains, key) : own
        }
        case 'read': {
          const { openReadFile } = await import('~/exchange/panel/readFile.ts')
          const read = await openReadFile(sealed, key)
          return read.ok ? ok({ kind: 'read', file: read.value }) : read
        }
        case 'invitation': {
          const { openInvitation } = await import('~/exchange/panel/invitation.ts')
          const archive = await openInvitation(sealed, key)
          if (!archive.ok) return archive
          const { round } = archive.value.manifest
          const local = await takeInHand(database, round.id)
          if (!local.ok) return local
          return ok({ kind: 'invitation', preview: previewOf(archive.value, local.value) })
        }
        case 'documents':
          return openDocuments(sealed, key)
      }
    },
    openDocumentFile: async (roundId, { sealed }) => {
      const secrets = await readDeviceSecrets(database, roundId)
      if (!secrets.ok) return secrets
      if (!secrets.value || sealed.kind !== 'documents') {
        return err({ code: 'wrong-kind', kind: sealed.kind })
      }
      return openDocuments(sealed, secrets.value.words)
    },
  }
}

const emptyRound = (roundId: RoundId): RoundInHand => ({
  roundId,
  state: emptyState,
  log: emptyLog,
  damages: [],
  clock: 0,
})

/** The key this device signs with stays the same from file to file; the newest words hold. */
async function keepSecrets(
  { database }: Desk,
  roundId: RoundId,
  words: WordsKey,
): Promise<Result<void, StorageFault>> {
  const known = await readDeviceSecrets(database, roundId)
  if (!known.ok) return known
  const { makeDeviceKey } = await import('~/exchange/sealed/deviceKey.ts')
  const deviceKey = known.value?.deviceKey ?? (await makeDeviceKey())
  return writeDeviceSecrets(database, roundId, { deviceKey, words })
}
