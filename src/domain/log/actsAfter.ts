import type { ActKind } from './actBodies.ts'
import type { ActsFacts } from './ActsFacts.ts'
import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import { withKey } from './withKey.ts'

export type ActEvent = Extract<RoundEvent, { kind: ActKind }>

/** What is known of the acts after one more event; the facts before are left as they were. */
export function actsAfter(acts: ActsFacts, event: ActEvent): ActsFacts {
  switch (event.kind) {
    case 'amounts-recommended': {
      const { caseNumber, amounts, replaces } = event.body
      const register = withKey(acts.amounts, caseNumber, (known) =>
        withEntry(known, replaces, entryOf(event, amounts)),
      )
      return { ...acts, amounts: register }
    }
    case 'condition-recorded': {
      const { condition, replaces } = event.body
      const conditions = withKey(acts.conditions, condition.conditionId, (known) =>
        withEntry(known, replaces, entryOf(event, condition)),
      )
      return { ...acts, conditions }
    }
    case 'set-reasoned': {
      const { reason, replaces } = event.body
      return { ...acts, setReason: withEntry(acts.setReason, replaces, entryOf(event, reason)) }
    }
    case 'recommendation-sent':
      return { ...acts, sent: [...acts.sent, entryOf(event, event.body)] }
    case 'area-appointed': {
      const { areaId, replaces, ...appointment } = event.body
      const appointments = withKey(acts.appointments, areaId, (known) =>
        withEntry(known, replaces, entryOf(event, appointment)),
      )
      return { ...acts, appointments }
    }
    case 'funding-decided': {
      const { replaces, ...decision } = event.body
      const funding = withKey(acts.funding, decision.caseNumber, (ofCase = new Map()) =>
        withKey(ofCase, decision.funderId, (known) =>
          withEntry(known, replaces, entryOf(event, decision)),
        ),
      )
      return { ...acts, funding }
    }
    case 'question-recorded': {
      const { question, replaces } = event.body
      const questions = withKey(acts.questions, question.questionId, (known) =>
        withEntry(known, replaces, entryOf(event, question)),
      )
      return { ...acts, questions }
    }
    case 'reassessment-recorded': {
      const { reassessment, replaces } = event.body
      const reassessments = withKey(acts.reassessments, reassessment.reassessmentId, (known) =>
        withEntry(known, replaces, entryOf(event, reassessment)),
      )
      return { ...acts, reassessments }
    }
    case 'supplement-recorded': {
      const { supplement, replaces } = event.body
      const supplements = withKey(acts.supplements, supplement.supplementId, (known) =>
        withEntry(known, replaces, entryOf(event, supplement)),
      )
      return { ...acts, supplements }
    }
  }
}
