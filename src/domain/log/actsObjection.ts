import type { CaseNumber, ConditionId } from '~/domain/model/ids.ts'
import type { ActsCommand } from './ActsCommand.ts'
import { conditionsOf } from './conditionsOf.ts'
import { openHearings } from './isOpenHearing.ts'
import type { Objection } from './objectionTo.ts'
import { recommendationDigest } from './recommendationDigest.ts'
import { recommendationOf } from './recommendationOf.ts'
import { recommendedTo } from './recommendedTo.ts'
import type { RoundState } from './RoundState.ts'

/** Why an act may not be recorded now. */
export type ActsObjection =
  | 'nothing-decided'
  | 'recommendation-moved'
  | 'nothing-recommended'
  | 'other-than-recommended'
  | 'condition-needed'
  | 'condition-in-use'
  | 'hearing-reason-needed'

/**
 * What speaks against an act as things stand here. None of it is asked of an event that is merged
 * in: what the minister or a funder has decided stands, also where somebody else has recommended
 * otherwise or dropped a condition meanwhile.
 */
export function actsObjection(state: RoundState, command: ActsCommand): Objection | null {
  switch (command.kind) {
    case 'send-recommendation': {
      const recommendation = recommendationOf(state)
      if (recommendation.areas.length === 0) return { code: 'nothing-decided', subject: '' }
      if (recommendationDigest(recommendation) !== command.digest) {
        return { code: 'recommendation-moved', subject: '' }
      }
      const [open] = openHearings(state)
      return open !== undefined && isBlank(command.overHearings)
        ? { code: 'hearing-reason-needed', subject: open }
        : null
    }
    case 'appoint': {
      const { areaId, choice, caseNumbers } = command
      if (choice !== 'recommended') return null
      const recommended = recommendedTo(state, areaId)
      if (!recommended) return { code: 'nothing-recommended', subject: areaId }
      return isSameSet(recommended, caseNumbers)
        ? null
        : { code: 'other-than-recommended', subject: areaId }
    }
    case 'decide-funding': {
      const { caseNumber, outcome } = command
      return outcome !== 'committed-with-conditions' || hasCondition(state, caseNumber)
        ? null
        : { code: 'condition-needed', subject: caseNumber }
    }
    case 'record-condition': {
      const { conditionId, caseNumber, standing } = command.condition
      return standing === 'dropped' &&
        isCommittedWithConditions(state, caseNumber) &&
        hasCondition(state, caseNumber) &&
        !hasCondition(state, caseNumber, conditionId)
        ? { code: 'condition-in-use', subject: caseNumber }
        : null
    }
    default:
      return null
  }
}

const isBlank = (text: string | null = null): boolean => (text ?? '').trim() === ''

const isSameSet = (a: readonly CaseNumber[], b: readonly CaseNumber[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === new Set(a).size

/** Whether a condition is in force on an application, one of them left out of account. */
const hasCondition = (
  { acts }: RoundState,
  caseNumber: CaseNumber,
  except: ConditionId | null = null,
): boolean =>
  conditionsOf(acts, caseNumber).some(
    ([id, { heads }]) => id !== except && heads.some(({ value }) => value.standing !== 'dropped'),
  )

const isCommittedWithConditions = ({ acts }: RoundState, caseNumber: CaseNumber): boolean =>
  [...(acts.funding.get(caseNumber)?.values() ?? [])].some(({ heads }) =>
    heads.some(({ value }) => value.outcome === 'committed-with-conditions'),
  )
