import { createStore, type StoreApi } from 'zustand/vanilla'
import { instantOf } from '~/domain/model/units.ts'
import { da } from '~/i18n/da.ts'
import { ok, type Result } from '~/lib/result.ts'
import { DocumentDatabase } from '~/storage/documents/DocumentDatabase.ts'
import type { FileJournal } from '~/storage/journal/FileJournal.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { type Acting, createActing } from './createActing.ts'
import { type Copies, createCopies, type FetchVerifier } from './createCopies.ts'
import { createPersistence, type Persistence } from './createPersistence.ts'
import { createKeeping, type Keeping } from './createKeeping.ts'
import { createDocuments, type Documents, type Estimate } from './createDocuments.ts'
import { createOpening, type Opening } from './createOpening.ts'
import { createQueue } from './createQueue.ts'
import { createReceiving, type Receiving } from './createReceiving.ts'
import { createRoundKeys, type RoundKeys } from './createRoundKeys.ts'
import { createRounds, type Rounds } from './createRounds.ts'
import { createRecovery, type Recovering } from './createRecovery.ts'
import { createSending, type Sending } from './createSending.ts'
import { createSelf, type LanguageFault, type Self } from './createSelf.ts'
import { createWriting, type Locks, type Writing } from './createWriting.ts'
import type { Desk } from './Desk.ts'
import { refreshRounds } from './directory.ts'
import { createIds, type Ids, type Random } from './ids.ts'
import { agency } from './person.ts'
import type { TabChannel } from './tabChannel.ts'
import { typedCommand } from './typedCommand.ts'
import type { SaveStatus, WorkbenchState } from './WorkbenchState.ts'

/** What a session is given: the world outside comes in here and nowhere else. */
export interface WorkbenchParts {
  readonly database: WorkbenchDatabase
  readonly files: FileJournal
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  /** What the agency's actor is called until the case officer has given a name. */
  readonly agencyName: string
  readonly channel?: TabChannel | undefined
  /** Undefined where the browser hands out no locks: then nothing keeps tabs apart. */
  readonly locks?: Locks | undefined
  /** Undefined where the browser cannot be asked to keep anything. */
  readonly persistence?: Persistence | undefined
  /** Undefined where the browser does not tell how much room there is. */
  readonly estimate?: Estimate | undefined
  /** Where the page that verifies an archive comes from; by default from the program's own host. */
  readonly fetchVerifier?: FetchVerifier | undefined
}

export interface Workbench
  extends Omit<Acting, 'forget' | 'isHolding' | 'heldOf'>,
    Omit<Keeping, 'keepAgain' | 'forgetKept' | 'isKeeping' | 'waitingOf'>,
    Omit<Copies, 'recallFolder'>,
    Omit<Rounds, 'hear'>,
    Omit<Self, 'recall' | 'rememberAgain'>,
    Omit<RoundKeys, 'unlockedKey' | 'lock'>,
    Omit<Sending, 'secretOf'>,
    Receiving,
    Opening,
    Documents,
    Pick<Writing, 'takeOver'>,
    Pick<Recovering, 'dismissRecovery'>,
    Ids {
  readonly store: StoreApi<WorkbenchState>
  /** Whether anything that was done or typed here is not on the disk yet. */
  readonly isUnsaved: () => boolean
  /** Reads the settings and the list of rounds; call it once, before anything is shown. */
  readonly start: () => Promise<Result<void, LanguageFault>>
  /** Ends the listening to other tabs. */
  readonly stop: () => void
}

/** Milliseconds between tries to store what was not. */
const retryEvery = 5_000
/** Milliseconds until a store that the browser has closed is opened again. */
const reopenAfter = 250

export function createWorkbench(parts: WorkbenchParts): Workbench {
  const { database, files, now, random, channel, locks, persistence, estimate, agencyName } = parts
  const store = createStore<WorkbenchState>(() => ({
    rounds: undefined,
    round: undefined,
    person: agency,
    saveStatus: { kind: 'idle' },
    writing: 'here',
    journalFault: files.fault,
    recoveries: [],
    lastCopy: undefined,
    copyFolder: null,
    isPersistent: undefined,
    isAskingToKeep: false,
    copyOutcome: undefined,
    refusal: undefined,
    unlockedKeyId: undefined,
    undoSteps: new Map(),
    agencyName,
    deviceSettings: new Map(),
    language: 'da',
    messages: da,
  }))
  const queue = createQueue()
  const documents = new DocumentDatabase(`${database.name}-documents`)
  const desk: Desk = { database, files, documents, store, now, random, channel, queue }
  const { forget, retry: retryActs, isHolding, heldOf, ...acting } = createActing(desk)
  const { keepAgain, forgetKept, isKeeping, waitingOf, ...keeping } = createKeeping(desk)
  const { recall, rememberAgain, ...self } = createSelf(desk, agencyName)
  const recovering = createRecovery(desk, rememberAgain)
  const writing = createWriting(desk, locks, (roundId) => hear({ roundId, isDeleted: false }))
  const { hear, ...rounds } = createRounds(desk, {
    onClose: () => lock(),
    forget: (roundId) => {
      forget(roundId)
      forgetKept(roundId)
    },
    writing,
    recovering,
  })

  const { recallFolder, ...copies } = createCopies(
    desk,
    (roundId) => [...heldOf(roundId), ...waitingOf(roundId).map(typedCommand)],
    parts.fetchVerifier,
  )
  const { watch, stopWatching } = createPersistence(desk, persistence)

  const { unlockedKey, lock, ...roundKeys } = createRoundKeys(desk, acting)
  const { secretOf, ...sending } = createSending(desk, acting, { unlockedKey })
  const receiving = createReceiving(desk, acting, { unlockedKey }, { secretOf })
  const opening = createOpening(desk)
  const stored = createDocuments(desk, acting, estimate)

  const fail = (fault: StorageFault) => store.setState({ saveStatus: { kind: 'failed', fault } })
  const retry = async () => {
    const reopened = await queue(recovering.reopen)
    if (!reopened.ok) {
      if (reopened.faults[0]) fail(reopened.faults[0])
      return reopened
    }
    const hadWords = isKeeping()
    await keepAgain()
    const released = await retryActs()
    if (!released.ok || isKeeping() || isHolding() || database.lost) return released
    store.setState((state) =>
      state.saveStatus.kind === 'failed' ? { saveStatus: settled(hadWords, now()) } : state,
    )
    return released
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const retryIn = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void retry(), milliseconds)
  }
  const unsubscribe = store.subscribe(({ saveStatus }, before) => {
    if (saveStatus === before.saveStatus) return
    if (saveStatus.kind === 'failed') retryIn(retryEvery)
    else clearTimeout(timer)
  })
  database.onLost = (fault) => {
    fail(fault)
    // The browser is still at work on what it closed: an open asked for at once is not answered.
    if (database.mayReopen) retryIn(reopenAfter)
  }
  files.onChange = (journalFault) => store.setState({ journalFault })
  const unlisten = channel?.listen((message) => void hear(message))
  return {
    ...acting,
    ...keeping,
    ...rounds,
    ...self,
    ...copies,
    ...roundKeys,
    ...sending,
    ...receiving,
    ...opening,
    ...stored,
    retry,
    takeOver: writing.takeOver,
    dismissRecovery: recovering.dismissRecovery,
    store,
    ...createIds(random),
    isUnsaved: () => {
      const { kind } = store.getState().saveStatus
      return kind === 'saving' || kind === 'failed' || isHolding() || isKeeping()
    },
    start: async () => {
      const recovered = await recovering.recoverAtStart()
      if (!recovered.ok) return recovered
      const listed = await refreshRounds(desk)
      if (!listed.ok) return listed
      await watch()
      await recallFolder()
      const recalled = await recall()
      return recalled.ok ? ok(undefined) : recalled
    },
    stop: () => {
      clearTimeout(timer)
      unsubscribe()
      stopWatching()
      unlisten?.()
      writing.release()
      documents.close()
    },
  }
}

/** Words that were kept at last are said to be saved; where nothing was left, nothing is said. */
const settled = (hadWords: boolean, now: number): SaveStatus =>
  hadWords ? { kind: 'saved', at: instantOf(now) } : { kind: 'idle' }
