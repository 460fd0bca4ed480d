import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { recusedAt } from './recusedFrom.ts'
import { isDisputed, settled } from './Register.ts'
import type { Declared, Recusal, RoundState } from './RoundState.ts'

/** How a person stands to one application, by what was declared and ruled on it. */
export type HabilitetStanding =
  /** Nothing has been declared yet. */
  | 'undeclared'
  /** Declared: there is nothing. */
  | 'nothing'
  /** A ground is declared that nobody has ruled on yet. */
  | 'reported'
  | 'recused'
  | 'not-recused'
  /** There is a ground, and nobody could take the place: section 4. */
  | 'exception'
  /** Two rulings contradict each other. */
  | 'disputed'

export interface Habilitet {
  readonly standing: HabilitetStanding
  readonly declared: readonly Declared[]
  /** Those with a ground that no ruling names. */
  readonly open: readonly Declared[]
  readonly ruling: Recusal | null
}

/** What a person has declared of an application, what was ruled, and what waits for a ruling. */
export function habilitetOf(
  state: RoundState,
  caseNumber: CaseNumber,
  personId: AssessorId,
): Habilitet {
  const declared = state.declarations.get(caseNumber)?.get(personId) ?? []
  const register = state.applications.get(caseNumber)?.recusals.get(personId)
  const ruling = settled(register) ?? null
  const ruledOn = new Set(register?.heads.flatMap(({ value }) => value.rulesOn ?? []))
  const open = declared.filter(
    ({ eventId, value }) => value.ground !== null && !ruledOn.has(eventId),
  )
  const standing = (): HabilitetStanding => {
    if (isDisputed(register)) return 'disputed'
    if (recusedAt(state, caseNumber).has(personId)) return 'recused'
    if (open.length > 0) return 'reported'
    if (ruling) return ruling.isException ? 'exception' : 'not-recused'
    return declared.length > 0 ? 'nothing' : 'undeclared'
  }
  return { standing: standing(), declared, open, ruling }
}
