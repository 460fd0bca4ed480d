import type { AccessGiven, Closing, JournalEntry } from '~/domain/model/CaseEnd.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Entry, Register } from './Register.ts'

/** What is known of the round as a case: who was heard, what was filed and shown, whether it is closed. */
export interface CaseFacts {
  /** The value null where a hearing was taken back. */
  readonly hearings: ReadonlyMap<CaseNumber, Register<Hearing | null>>
  readonly closing: Register<Closing>
  readonly journalised: readonly Entry<JournalEntry>[]
  readonly accessGiven: readonly Entry<AccessGiven>[]
}

export const emptyCase: CaseFacts = {
  hearings: new Map(),
  closing: { heads: [] },
  journalised: [],
  accessGiven: [],
}
