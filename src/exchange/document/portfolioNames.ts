import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'

export interface PortfolioNames {
  /** The case number where the case is in none of the areas. */
  readonly applicant: (caseNumber: CaseNumber) => string
  /** The id where the setup has no such funder. */
  readonly funder: (funderId: FunderId) => string
}

/** How the set's applications and funders are called. */
export function portfolioNames({ setup, areas }: PortfolioSheet): PortfolioNames {
  const candidates = areas.flatMap((area) => area.candidates)
  const applicants = new Map(candidates.map(({ caseNumber, applicant }) => [caseNumber, applicant]))
  const funders = new Map(setup.funders.map(({ id, name }) => [id, name]))
  return {
    applicant: (caseNumber) => applicants.get(caseNumber) ?? caseNumber,
    funder: (funderId) => funders.get(funderId) ?? funderId,
  }
}
