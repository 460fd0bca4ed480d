import type { AreaId, AssessorId, CaseNumber, CriterionId, FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { RoundState } from './RoundState.ts'
import type { Violation } from './Violation.ts'

/** What is wrong with a name that stands for nothing in the round; null where it stands for something. */
export const unknownApplication = (state: RoundState, caseNumber: CaseNumber): Violation | null =>
  state.applications.has(caseNumber) ? null : { code: 'unknown-application', subject: caseNumber }

/** The first of them that is not in the round. */
export const unknownApplications = (
  state: RoundState,
  caseNumbers: readonly CaseNumber[],
): Violation | null => {
  const unknown = caseNumbers.find((caseNumber) => !state.applications.has(caseNumber))
  return unknown === undefined ? null : unknownApplication(state, unknown)
}

export const unknownAssessor = (state: RoundState, id: AssessorId | null): Violation | null =>
  id !== null && state.assessors.has(id) ? null : { code: 'unknown-assessor', subject: id ?? '' }

/** Habilitet is asked of case officers as of assessors. */
export const unknownPerson = (state: RoundState, id: AssessorId | null): Violation | null =>
  id !== null && state.officers.has(id) ? null : unknownAssessor(state, id)

export const unknownArea = ({ areas }: Setup, areaId: AreaId): Violation | null =>
  areas.some(({ id }) => id === areaId) ? null : { code: 'unknown-area', subject: areaId }

export const unknownCriterion = (
  { criteria }: Setup,
  criterionId: CriterionId,
): Violation | null =>
  criteria.some(({ id }) => id === criterionId)
    ? null
    : { code: 'unknown-criterion', subject: criterionId }

export const unknownFunder = ({ funders }: Setup, funderId: FunderId): Violation | null =>
  funders.some(({ id }) => id === funderId) ? null : { code: 'unknown-funder', subject: funderId }
