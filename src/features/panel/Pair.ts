import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'

/** A person and an application: whose habilitet, and in relation to what. */
export interface Pair {
  readonly caseNumber: CaseNumber
  readonly personId: AssessorId
}
