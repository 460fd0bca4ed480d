import { noAppointment } from '~/domain/model/Appointment.ts'
import { noFunding } from '~/domain/model/FundingDecision.ts'
import { amountsInOrder } from '~/domain/model/RecommendedAmounts.ts'
import type { ActsCommand } from './ActsCommand.ts'
import type { EventDraft } from './eventKinds.ts'
import { openHearings } from './isOpenHearing.ts'
import { isSame } from './isSame.ts'
import { lastSent } from './lastSent.ts'
import { sentAreaOf } from './recommendationDigest.ts'
import { recommendationOf } from './recommendationOf.ts'
import { headIds, isDisputed, type Register, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** The events of the agency's acts, each naming what it replaces; none for what is so already. */
export function actsDraftsFor(state: RoundState, command: ActsCommand): readonly EventDraft[] {
  const { acts } = state
  switch (command.kind) {
    case 'recommend-amounts': {
      const { caseNumber } = command
      const amounts = command.amounts && amountsInOrder(command.amounts)
      const register = acts.amounts.get(caseNumber)
      if (isSo(register, amounts, null)) return []
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
      const { kind: _kind, overHearings, ...said } = command
      const open = openHearings(state)
      const version = (lastSent(acts)?.value.version ?? 0) + 1
      const { areas, setReason } = recommendationOf(state)
      const body = {
        version,
        ...said,
        areas: areas.map(sentAreaOf),
        ...(setReason !== null && { setReason }),
        ...(open.length > 0 &&
          overHearings && { overHearings: { caseNumbers: [...open], reason: overHearings } }),
      }
      return [{ kind: 'recommendation-sent', body }]
    }
    case 'give-set-reason': {
      const { reason } = command
      if (isSo(acts.setReason, reason, null)) return []
      return [{ kind: 'set-reasoned', body: { reason, replaces: headIds(acts.setReason) } }]
    }
    case 'appoint': {
      const { kind: _kind, areaId, ...appointment } = command
      const register = acts.appointments.get(areaId)
      if (isSo(register, appointment, noAppointment)) return []
      const body = { areaId, ...appointment, replaces: headIds(register) }
      return [{ kind: 'area-appointed', body }]
    }
    case 'decide-funding': {
      const { kind: _kind, ...given } = command
      const { caseNumber, funderId } = given
      const amounts = given.amounts.toSorted((a, b) => a.year - b.year)
      const decision = { ...given, amounts }
      const register = acts.funding.get(caseNumber)?.get(funderId)
      if (isSo(register, decision, { caseNumber, funderId, ...noFunding })) return []
      return [{ kind: 'funding-decided', body: { ...decision, replaces: headIds(register) } }]
    }
    case 'record-question': {
      const { question } = command
      const register = acts.questions.get(question.questionId)
      if (isSame(settled(register), question)) return []
      return [{ kind: 'question-recorded', body: { question, replaces: headIds(register) } }]
    }
    case 'record-reassessment': {
      const { reassessment } = command
      const register = acts.reassessments.get(reassessment.reassessmentId)
      if (isSame(settled(register), reassessment)) return []
      const body = { reassessment, replaces: headIds(register) }
      return [{ kind: 'reassessment-recorded', body }]
    }
    case 'record-supplement': {
      const { supplement } = command
      const register = acts.supplements.get(supplement.supplementId)
      if (isSame(settled(register), supplement)) return []
      return [{ kind: 'supplement-recorded', body: { supplement, replaces: headIds(register) } }]
    }
  }
}

/** Whether a fact is so already. Nobody having said anything is `unsaid`; of two who disagree, none is. */
const isSo = <Value>(register: Register<Value> | undefined, value: Value, unsaid: Value): boolean =>
  !isDisputed(register) &&
  isSame(register && register.heads.length > 0 ? settled(register) : unsaid, value)
