import type { CaseKind } from './caseBodies.ts'
import type { CaseFacts } from './CaseFacts.ts'
import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import { withKey } from './withKey.ts'

export type CaseEvent = Extract<RoundEvent, { kind: CaseKind }>

/** What is known of the case after one more event; the facts before are left as they were. */
export function caseAfter(facts: CaseFacts, event: CaseEvent): CaseFacts {
  switch (event.kind) {
    case 'hearing-recorded': {
      const { caseNumber, hearing, replaces } = event.body
      const hearings = withKey(facts.hearings, caseNumber, (known) =>
        withEntry(known, replaces, entryOf(event, hearing)),
      )
      return { ...facts, hearings }
    }
    case 'round-closed': {
      const { replaces, ...closing } = event.body
      return { ...facts, closing: withEntry(facts.closing, replaces, entryOf(event, closing)) }
    }
    case 'round-journalised':
      return { ...facts, journalised: [...facts.journalised, entryOf(event, event.body)] }
    case 'access-given':
      return { ...facts, accessGiven: [...facts.accessGiven, entryOf(event, event.body.access)] }
  }
}
