import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { assignmentQuestionOf } from './assignmentQuestionOf.ts'

/**
 * How many take part in each application that is to be assessed: assigned or begun, not barred, and
 * still on record.
 */
export function panelSizes(state: RoundState): ReadonlyMap<CaseNumber, number> {
  const { applications, assessorIds, assigned, begun, barred } = assignmentQuestionOf(state, 0)
  const known = new Set(assessorIds)
  return new Map(
    applications.map(({ caseNumber }) => {
      const panel = new Set([...(assigned.get(caseNumber) ?? []), ...(begun.get(caseNumber) ?? [])])
      return [
        caseNumber,
        [...panel].filter((id) => known.has(id) && !barred.get(caseNumber)?.has(id)).length,
      ]
    }),
  )
}
