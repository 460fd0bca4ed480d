import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** The applicant's name for a case of the area; the case number where the case is not there. */
export const applicantIn =
  ({ candidates }: AreaSheet) =>
  (caseNumber: CaseNumber): string =>
    candidates.find((candidate) => candidate.caseNumber === caseNumber)?.application.applicant ??
    caseNumber
