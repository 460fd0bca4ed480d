import { createStore, type StoreApi } from 'zustand/vanilla'
import { da } from '~/i18n/da.ts'
import { ok, type Result } from '~/lib/result.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { type Acting, createActing } from './createActing.ts'
import { createKeeping, type Keeping } from './createKeeping.ts'
import { createQueue } from './createQueue.ts'
import { createRounds, type Rounds } from './createRounds.ts'
import { createSelf, type LanguageFault, type Self } from './createSelf.ts'
import type { Desk } from './Desk.ts'
import { refreshRounds } from './directory.ts'
import type { Random } from './ids.ts'
import { agency } from './person.ts'
import type { TabChannel } from './tabChannel.ts'
import type { WorkbenchState } from './WorkbenchState.ts'

/** What a session is given: the world outside comes in here and nowhere else. */
export interface WorkbenchParts {
  readonly database: WorkbenchDatabase
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  /** What the agency's actor is called until the case officer has given a name. */
  readonly agencyName: string
  readonly channel?: TabChannel
}

export interface Workbench
  extends Omit<Acting, 'forget'>,
    Omit<Keeping, 'keepAgain' | 'forgetKept'>,
    Omit<Rounds, 'hear'>,
    Omit<Self, 'recall'> {
  readonly store: StoreApi<WorkbenchState>
  /** Reads the settings and the list of rounds; call it once, before anything is shown. */
  readonly start: () => Promise<Result<void, LanguageFault>>
  /** Ends the listening to other tabs. */
  readonly stop: () => void
}

export function createWorkbench(parts: WorkbenchParts): Workbench {
  const { database, now, random, channel, agencyName } = parts
  const store = createStore<WorkbenchState>(() => ({
    rounds: undefined,
    round: undefined,
    person: agency,
    saveStatus: { kind: 'idle' },
    refusal: undefined,
    undoSteps: new Map(),
    agencyName,
    language: 'da',
    messages: da,
  }))
  const desk: Desk = { database, store, now, random, channel, queue: createQueue() }
  database.onLost = (fault) => store.setState({ saveStatus: { kind: 'failed', fault } })
  const { forget, retry, ...acting } = createActing(desk)
  const { keepAgain, forgetKept, ...keeping } = createKeeping(desk)
  const { hear, ...rounds } = createRounds(desk, (roundId) => {
    forget(roundId)
    forgetKept(roundId)
  })
  const { recall, ...self } = createSelf(desk, agencyName)
  const stop = channel?.listen((message) => void hear(message)) ?? (() => undefined)
  return {
    ...acting,
    ...keeping,
    retry: async () => {
      const released = await retry()
      await keepAgain()
      return released
    },
    ...rounds,
    ...self,
    store,
    start: async () => {
      const listed = await refreshRounds(desk)
      if (!listed.ok) return listed
      const recalled = await recall()
      return recalled.ok ? ok(undefined) : recalled
    },
    stop,
  }
}
