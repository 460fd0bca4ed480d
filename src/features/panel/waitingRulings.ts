import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { type Habilitet, habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/** Somebody and an application that nobody has ruled on, or two have ruled on each in their way. */
export interface WaitingRuling {
  readonly personId: AssessorId
  readonly application: Application
  readonly habilitet: Habilitet
}

/** What waits for a ruling, the longest first. */
export function waitingRulings(state: RoundState): readonly WaitingRuling[] {
  const waiting = [...state.applications].flatMap(([caseNumber, facts]) => {
    const application = applicationOf(state, caseNumber)
    if (!application) return []
    const declared = state.declarations.get(caseNumber)?.keys() ?? []
    return [...new Set([...declared, ...facts.recusals.keys()])].flatMap((personId) => {
      const habilitet = habilitetOf(state, caseNumber, personId)
      const isWaiting = habilitet.open.length > 0 || habilitet.standing === 'disputed'
      return isWaiting ? [{ personId, application, habilitet }] : []
    })
  })
  const since = ({ habilitet }: WaitingRuling) => habilitet.open[0]?.at ?? ''
  return waiting.toSorted(
    (a, b) =>
      compareNatural(since(a), since(b)) ||
      compareNatural(a.application.caseNumber, b.application.caseNumber) ||
      compareNatural(a.personId, b.personId),
  )
}
