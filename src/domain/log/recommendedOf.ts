import type { Amount } from '~/domain/model/Application.ts'
import type { AreaId, CaseNumber, ConditionId, EventId } from '~/domain/model/ids.ts'
import { amountsInOrder } from '~/domain/model/RecommendedAmounts.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { conditionsOf } from './conditionsOf.ts'
import { isDisputed, settled } from './Register.ts'
import type { Decision, RoundState } from './RoundState.ts'

/** What the agency recommends in one area as it stands; only areas with a settled decision. */
export interface RecommendedArea {
  readonly areaId: AreaId
  readonly choice: Exclude<Decision['choice'], 'undecided'>
  readonly category: Decision['category']
  readonly reason: Decision['reason']
  /** Of the ranking the decision was made on. */
  readonly digest: string
  readonly decisionId: EventId
  /** Those chosen, in the order they were named. */
  readonly cases: readonly RecommendedCase[]
}

export interface RecommendedCase {
  readonly caseNumber: CaseNumber
  /** As asked where nobody has said otherwise; null where two disagree. Unit: whole øre a year. */
  readonly amounts: readonly Amount[] | null
  readonly conditions: readonly RecommendedCondition[]
}

export interface RecommendedCondition {
  readonly conditionId: ConditionId
  /** What is asked and when; null where two disagree. Whether it is met yet is not part of it. */
  readonly terms: { readonly text: string; readonly due: CalendarDate | null } | null
}

/** All that the agency recommends, in the round's order of areas. */
export function recommendedOf(state: RoundState): readonly RecommendedArea[] {
  const areas = state.setup.heads[0]?.value.areas ?? []
  return areas.flatMap(({ id }) => recommendedIn(state, id) ?? [])
}

/** What is recommended in one area; undefined while it is undecided or two disagree. */
export function recommendedIn(state: RoundState, areaId: AreaId): RecommendedArea | undefined {
  const register = state.areas.get(areaId)?.decision
  const [entry] = register?.heads ?? []
  if (!entry || isDisputed(register) || entry.value.choice === 'undecided') return undefined
  const { choice, category, reason, digest, caseNumbers } = entry.value
  const cases = caseNumbers.map((caseNumber) => recommendedCase(state, caseNumber))
  return { areaId, choice, category, reason, digest, decisionId: entry.eventId, cases }
}

const recommendedCase = (state: RoundState, caseNumber: CaseNumber): RecommendedCase => ({
  caseNumber,
  amounts: recommendedAmounts(state, caseNumber),
  conditions: conditionsOf(state.acts, caseNumber).flatMap(([conditionId, register]) => {
    if (register.heads.every(({ value }) => value.standing === 'dropped')) return []
    const condition = settled(register)
    const terms = condition ? { text: condition.text, due: condition.due } : null
    return [{ conditionId, terms }]
  }),
})

/**
 * What is recommended of money for one application, in one order [AC2]: as asked where nobody has
 * said otherwise, null where two disagree. Unit: whole øre a year.
 */
export function recommendedAmounts(
  state: RoundState,
  caseNumber: CaseNumber,
): readonly Amount[] | null {
  const register = state.acts.amounts.get(caseNumber)
  if (isDisputed(register)) return null
  const asked = state.applications.get(caseNumber)?.record.heads[0]?.value.amounts ?? []
  return amountsInOrder(settled(register) ?? asked)
}
