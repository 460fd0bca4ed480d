import type { FormalFinding } from '~/domain/eligibility/formalFindings.ts'
import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { ApplicationScore } from '~/domain/scoring/applicationScore.ts'
import type { Fraction } from '~/lib/fraction.ts'

export type CandidateState =
  | 'ranked'
  | 'incomplete'
  | 'below-threshold'
  | 'ineligible'
  | 'awaiting-ruling'
  | 'withdrawn'

/** Why an application stands where it stands: a key and its values, put into words elsewhere. */
export type StateReason =
  | { readonly code: 'withdrawn'; readonly note: string }
  | { readonly code: 'rejected'; readonly note: string }
  | { readonly code: 'status-disputed' }
  | { readonly code: 'area-closed'; readonly note: string }
  | { readonly code: 'formal'; readonly check: FormalFinding['check'] }
  | { readonly code: 'no-points'; readonly criterionId: CriterionId }
  | { readonly code: 'inapplicable-to-all'; readonly criterionId: CriterionId }
  | { readonly code: 'no-assessments' }
  | {
      readonly code: 'criterion-threshold'
      readonly criterionId: CriterionId
      readonly mean: Fraction
      readonly threshold: number
    }
  | { readonly code: 'overall-threshold'; readonly mean: Fraction; readonly threshold: number }

/** A step of the cascade that separated two applications with equal totals [RK4]. */
export interface TieBreak {
  readonly criterionId: CriterionId
  readonly against: CaseNumber
}

/** An application in its area, with all its numbers, ranked or not. */
export interface Candidate {
  readonly caseNumber: CaseNumber
  readonly state: CandidateState
  readonly reasons: readonly StateReason[]
  /** The computed formal finding, unless a person has ruled. */
  readonly isEligible: boolean
  readonly proposedField: string | null
  readonly score: ApplicationScore
  readonly rank: number | null
  readonly isTied: boolean
  readonly tieBreaks: readonly TieBreak[]
  readonly recused: readonly AssessorId[]
}
