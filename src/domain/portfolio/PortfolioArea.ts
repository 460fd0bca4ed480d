import type { Application } from '~/domain/model/Application.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { Area } from '~/domain/model/Setup.ts'
import type { CandidateState } from '~/domain/ranking/Candidate.ts'
import type { Fraction } from '~/lib/fraction.ts'

/** Whole øre from one funder in one year. */
export type Amount = Application['amounts'][number]

/** What the set looks at in an application and its place in its area. */
export interface PortfolioCandidate
  extends Pick<
    Application,
    'caseNumber' | 'applicant' | 'cvr' | 'headquarters' | 'branches' | 'proposedField'
  > {
  readonly amounts: readonly Amount[]
  readonly state: CandidateState
  /** A formal check keeps it out of the ranking until somebody has ruled [EL5]. */
  readonly isKeptOut: boolean
  readonly total: Fraction | null
  readonly rank: number | null
}

/** What one application is recommended for, or is granted. */
export interface Award {
  readonly caseNumber: CaseNumber
  readonly amounts: readonly Amount[]
}

/** One area of the set. Areas stand in the round's published order; within one no order counts. */
export interface PortfolioArea {
  readonly areaId: AreaId
  readonly kind: Area['kind']
  /** How many the area may get [SE3]. */
  readonly places: number
  readonly candidates: readonly PortfolioCandidate[]
  readonly recommended: readonly Award[]
  readonly granted: readonly Award[]
}
