import { amountsInOrder } from '~/domain/model/RecommendedAmounts.ts'
import type { ActsCommand } from './ActsCommand.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { lastSent } from './lastSent.ts'
import { sentAreaOf } from './recommendationDigest.ts'
import { recommendedOf } from './recommendedOf.ts'
import { headIds, isDisputed, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** The events of the agency's acts, each naming what it replaces; none for what is so already. */
export function actsDraftsFor(state: RoundState, command: ActsCommand): readonly EventDraft[] {
  const { acts } = state
  switch (command.kind) {
    case 'recommend-amounts': {
      const { caseNumber } = command
      const amounts = command.amounts && amountsInOrder(command.amounts)
      const register = acts.amounts.get(caseNumber)
      // Nobody having said anything is "as asked" too; two who disagree have said something.
      if (!isDisputed(register) && isSame(settled(register) ?? null, amounts)) return []
      const body = { caseNumber, amounts, replaces: headIds(register) }
      return [{ kind: 'amounts-recommended', body }]
    }
    case 'record-condition': {
      const { condition } = command
      const register = acts.conditions.get(condition.conditionId)
      if (isSame(settled(register), condition)) return []
      return [{ kind: 'condition-recorded', body: { condition, replaces: headIds(register) } }]
    }
    case 'send-recommendation': {
      const { kind: _kind, ...said } = command
      const version = (lastSent(acts)?.value.version ?? 0) + 1
      const areas = recommendedOf(state).map(sentAreaOf)
      return [{ kind: 'recommendation-sent', body: { version, ...said, areas } }]
    }
  }
}
