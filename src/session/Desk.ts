import type { StoreApi } from 'zustand/vanilla'
import type { Command } from '~/domain/log/Command.ts'
import type { Refusal } from '~/domain/log/decide.ts'
import { instantOf } from '~/domain/model/units.ts'
import type { Result } from '~/lib/result.ts'
import type { DocumentDatabase } from '~/storage/documents/DocumentDatabase.ts'
import type { FileJournal } from '~/storage/journal/FileJournal.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { type CarriedOut, carryOut } from './carryOut.ts'
import type { Queue } from './createQueue.ts'
import { newChainId, type Random } from './ids.ts'
import { storageFaultIn } from './outcome.ts'
import type { TabChannel } from './tabChannel.ts'
import type { RoundInHand, WorkbenchState } from './WorkbenchState.ts'

/** What everything in a session works with. Clock and randomness are passed in. */
export interface Desk {
  readonly database: WorkbenchDatabase
  readonly files: FileJournal
  /** The PDFs of all rounds. */
  readonly documents: DocumentDatabase
  readonly store: StoreApi<WorkbenchState>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  readonly channel: TabChannel | undefined
  /** At most one thing at a time reads or writes rounds in this tab. */
  readonly queue: Queue
}

/** Carries out a command on a round and says so in the save status; to be run in the queue. */
export async function writeCommand(
  { database, files, store, now, random }: Desk,
  round: RoundInHand,
  command: Command,
): Promise<Result<CarriedOut, Refusal | StorageFault>> {
  const { saveStatus, agencyName } = store.getState()
  const hand = {
    journals: { database, files },
    agencyName,
    at: instantOf(now()),
    newChainId: () => newChainId(random),
    // While something is unsaved the reason stays on the screen, until it is stored.
    onWrite: () => {
      if (saveStatus.kind !== 'failed') store.setState({ saveStatus: { kind: 'saving' } })
    },
  }
  try {
    const outcome = await carryOut(hand, round, command)
    const fault = storageFaultIn(outcome)
    if (fault) store.setState({ saveStatus: { kind: 'failed', fault } })
    if (outcome.ok && outcome.value.events.length > 0) {
      store.setState({ saveStatus: { kind: 'saved', at: instantOf(now()) } })
    } else if (!fault) store.setState({ saveStatus })
    return outcome
  } catch (error) {
    store.setState({ saveStatus })
    throw error
  }
}
