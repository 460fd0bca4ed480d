import type { Refusal } from '~/domain/log/decide.ts'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import type { ChainDamage } from '~/storage/loadRound.ts'
import type { Recovery } from '~/storage/reconcileRound.ts'
import type { RoundRow } from '~/storage/rows.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { Result } from '~/lib/result.ts'
import type { CopyFault, SavedCopy } from './createCopies.ts'
import type { LastCopy } from './lastCopy.ts'
import type { Person } from './person.ts'
import type { UndoSteps } from './undo.ts'

/** A round as this tab has it in memory. */
export interface RoundInHand {
  readonly roundId: RoundId
  readonly state: RoundState
  readonly log: Log
  readonly damages: readonly ChainDamage[]
  /** Largest logical clock stored, also of events that cannot be read. */
  readonly clock: number
}

/** `saved` only after the transaction has completed. A failed one is kept for another try. */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly fault: StorageFault }

/** Another tab writes this round; what was asked for has not been done. */
export interface NotWriting {
  readonly code: 'other-window'
  readonly subject: string
}

export interface ToldRecovery extends Recovery {
  /** The browser has emptied the store while the program was open. */
  readonly isEmptied: boolean
}

/** What this tab knows and shows. Facts are in the log; this is lost with the tab. */
export interface WorkbenchState {
  /** Undefined until they have been read. */
  readonly rounds: readonly RoundRow[] | undefined
  readonly round: RoundInHand | undefined
  readonly person: Person
  readonly saveStatus: SaveStatus
  /** Whether this tab is the one that writes the open round; there is one at a time. */
  readonly writing: 'here' | 'elsewhere'
  /** Why the reserve copy is not written; undefined while it is. */
  readonly journalFault: StorageFault | undefined
  /** The last copy of the open round; undefined where nothing is known of one. */
  readonly lastCopy: LastCopy | undefined
  /** The folder copies go to; null where none is chosen. */
  readonly copyFolder: string | null
  /** Whether the browser keeps what is stored; undefined until it has said so. */
  readonly isPersistent: boolean | undefined
  /** The browser is being asked to keep it, and may be asking the person. */
  readonly isAskingToKeep: boolean
  /** How the last copy that was asked for went, until it has been read. */
  readonly copyOutcome: 'saving' | Result<SavedCopy, CopyFault> | undefined
  /** What was found wrong with the stores, until somebody has read it. */
  readonly recoveries: readonly ToldRecovery[]
  /** Why the last thing that was asked for was not done; gone with the next that is. */
  readonly refusal: Refusal | NotWriting | undefined
  /** The round key that is unlocked in this tab; undefined while it is locked. */
  readonly unlockedKeyId: string | undefined
  readonly undoSteps: UndoSteps
  /** The case officer's own name: the actor of what the agency does. */
  readonly agencyName: string
  /** How somebody likes the program to be on this device, by name. */
  readonly deviceSettings: ReadonlyMap<string, string>
  readonly language: Language
  readonly messages: Messages
}
