import { settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { barsOf } from './barsOf.ts'
import type { AssignmentQuestion } from './proposeAssignment.ts'

/** What a round's distribution is proposed from: every application that is to be assessed [PA2]. */
export function assignmentQuestionOf(
  state: RoundState,
  perApplication: number,
): AssignmentQuestion {
  const open = [...state.applications].flatMap(([caseNumber, facts]) => {
    const areaId = facts.record.heads[0]?.value.areaId
    if (areaId === undefined || isOut(facts)) return []
    return settled(state.areas.get(areaId)?.closed)?.isClosed ? [] : [{ caseNumber, areaId, facts }]
  })
  return {
    applications: open.map(({ caseNumber, areaId }) => ({ caseNumber, areaId })),
    assessorIds: [...state.assessors].flatMap(([id, register]) =>
      register.heads.some(({ value }) => value !== null) ? [id] : [],
    ),
    perApplication,
    barred: new Map(
      [...barsOf(state)].map(([caseNumber, bars]) => [caseNumber, new Set(bars.keys())]),
    ),
    assigned: new Map(open.map(({ caseNumber, facts }) => [caseNumber, assignedTo(facts)])),
    begun: new Map(
      open.map(({ caseNumber, facts }) => [caseNumber, new Set(facts.assessments.keys())]),
    ),
  }
}

const isOut = ({ status }: ApplicationFacts): boolean => {
  const current = settled(status)?.status
  return current === 'withdrawn' || current === 'rejected'
}

/** Of two that disagree on whether somebody is to assess it, the one who says so. */
const assignedTo = ({ assignments }: ApplicationFacts): ReadonlySet<AssessorId> =>
  new Set(
    [...assignments]
      .filter(([, register]) => register.heads.some(({ value }) => value))
      .map(([id]) => id),
  )
