import type { RoundState } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { assignmentQuestionOf } from './assignmentQuestionOf.ts'

/** How many take part in each application that is to be assessed: assigned or begun, not barred. */
export function panelSizes(state: RoundState): ReadonlyMap<CaseNumber, number> {
  const { applications, assigned, begun, barred } = assignmentQuestionOf(state, 0)
  return new Map(
    applications.map(({ caseNumber }) => {
      const panel = new Set([...(assigned.get(caseNumber) ?? []), ...(begun.get(caseNumber) ?? [])])
      return [caseNumber, [...panel].filter((id) => !barred.get(caseNumber)?.has(id)).length]
    }),
  )
}
