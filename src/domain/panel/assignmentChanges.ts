import type { Assignment } from '~/domain/log/Command.ts'
import type { AssignmentProposal, AssignmentQuestion } from './proposeAssignment.ts'

/**
 * What a proposal would change, application by application. An assessment that is here already
 * counts without being assigned, so nobody is assigned to what they have begun.
 */
export const assignmentChanges = (
  { assigned, begun }: AssignmentQuestion,
  proposal: AssignmentProposal,
): readonly Assignment[] =>
  [...proposal.assigned].flatMap(([caseNumber, wanted]) => {
    const now = assigned.get(caseNumber) ?? new Set()
    const added = [...wanted].filter((id) => !now.has(id) && !begun.get(caseNumber)?.has(id))
    const removed = [...now].filter((id) => !wanted.has(id))
    return [
      ...added.map((assessorId) => ({ caseNumber, assessorId, isAssigned: true })),
      ...removed.map((assessorId) => ({ caseNumber, assessorId, isAssigned: false })),
    ]
  })
