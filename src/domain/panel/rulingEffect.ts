import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId, CaseNumber, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { barsOf } from './barsOf.ts'
import { panelSizes } from './panelSizes.ts'

export interface PlannedRuling {
  readonly caseNumber: CaseNumber
  readonly personId: AssessorId
  readonly isRecused: boolean
}

export interface RulingEffect {
  /** The applications the ruling reaches: one, or those of its area [RC1]. */
  readonly caseNumbers: readonly CaseNumber[]
  /** How many take part afterwards where they are fewest; null where nothing is to be assessed. */
  readonly fewest: number | null
  /** Another ruling or report in the area keeps the person out whatever is ruled here. */
  readonly barredBy: CaseNumber | null
}

/** What a ruling would come to, before it is made. */
export function rulingEffect(state: RoundState, ruling: PlannedRuling): RulingEffect {
  const { caseNumber, personId } = ruling
  const after = ruled(state, ruling)
  const sizes = panelSizes(after)
  const areaId = areaOf(state, caseNumber)
  const isAreaWide = state.setup.heads[0]?.value.recusalScope === 'area'
  const caseNumbers = isAreaWide
    ? [...state.applications.keys()].filter((other) => areaOf(state, other) === areaId)
    : [caseNumber]
  const counts = caseNumbers.flatMap((reached) => sizes.get(reached) ?? [])
  const left = barsOf(after).get(caseNumber)?.get(personId)
  return {
    caseNumbers,
    fewest: counts.length > 0 ? Math.min(...counts) : null,
    barredBy: left && left.caseNumber !== caseNumber ? left.caseNumber : null,
  }
}

/** The round as if it had been ruled so on all that is declared so far. */
function ruled(state: RoundState, { caseNumber, personId, isRecused }: PlannedRuling): RoundState {
  const facts = state.applications.get(caseNumber)
  if (!facts) return state
  const rulesOn = habilitetOf(state, caseNumber, personId).declared.map(({ eventId }) => eventId)
  const entry = {
    eventId: 'planned' as EventId,
    value: { isRecused, reason: '', rulesOn },
    actor: '',
    at: '' as Instant,
  }
  const recusals = new Map(facts.recusals).set(personId, { heads: [entry] })
  return {
    ...state,
    applications: new Map(state.applications).set(caseNumber, { ...facts, recusals }),
  }
}

const areaOf = (state: RoundState, caseNumber: CaseNumber) =>
  state.applications.get(caseNumber)?.record.heads[0]?.value.areaId
