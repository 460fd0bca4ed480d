import type { AreaId, CaseNumber, FunderId } from '~/domain/model/ids.ts'

/** One application of an area, and one funder that decides on it. */
export interface Funded {
  readonly areaId: AreaId
  readonly caseNumber: CaseNumber
  readonly funderId: FunderId
}
