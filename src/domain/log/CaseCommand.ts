import type { AccessGiven, JournalEntry } from '~/domain/model/CaseEnd.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** What is said of one applicant's hearing; null takes it back. */
export interface CaseHearing {
  readonly caseNumber: CaseNumber
  readonly hearing: Hearing | null
}

/** What the agency asks for of the round as a case. */
export type CaseCommand =
  /** One applicant, or the same said of many at once. */
  | {
      readonly kind: 'record-hearings'
      readonly hearings: readonly CaseHearing[]
    }
  /** The log says which areas are open. */
  | { readonly kind: 'close-round'; readonly reason: string | null }
  | { readonly kind: 'open-round-again'; readonly reason: string }
  | { readonly kind: 'note-journal'; readonly entry: JournalEntry }
  | { readonly kind: 'note-access'; readonly access: AccessGiven }
