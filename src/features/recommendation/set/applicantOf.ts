import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** The applicant of a case number anywhere in the set. */
export const applicantOf = ({ areas }: PortfolioSheet, caseNumber: CaseNumber): string =>
  areas
    .flatMap(({ candidates }) => candidates)
    .find((candidate) => candidate.caseNumber === caseNumber)?.applicant ?? caseNumber
