import type { Assignment } from '~/domain/log/Command.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { AssignmentProposal, AssignmentQuestion } from '~/domain/panel/proposeAssignment.ts'

/** What a proposal means for one assessor. */
export interface ProposalLoad {
  readonly assessorId: AssessorId
  readonly before: number
  readonly after: number
  readonly added: readonly CaseNumber[]
  readonly removed: readonly CaseNumber[]
}

export function proposalLoads(
  { applications, assessorIds, assigned, begun, barred }: AssignmentQuestion,
  proposal: AssignmentProposal,
  changes: readonly Assignment[],
): readonly ProposalLoad[] {
  return assessorIds.map((assessorId) => {
    const has = (panels: AssignmentQuestion['assigned'], caseNumber: CaseNumber) =>
      panels.get(caseNumber)?.has(assessorId) ?? false
    const cases = applications.map(({ caseNumber }) => caseNumber)
    const own = changes.filter((change) => change.assessorId === assessorId)
    const ofKind = (isAssigned: boolean) =>
      own.filter((change) => change.isAssigned === isAssigned).map(({ caseNumber }) => caseNumber)
    return {
      assessorId,
      before: cases.filter((at) => (has(assigned, at) || has(begun, at)) && !has(barred, at))
        .length,
      after: cases.filter((at) => has(proposal.assigned, at)).length,
      added: ofKind(true),
      removed: ofKind(false),
    }
  })
}
