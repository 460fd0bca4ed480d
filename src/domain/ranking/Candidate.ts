import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
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
  /** Not met: found by the computer, ruled by a person, or two have ruled and disagree. */
  | {
      readonly code: 'formal' | 'formal-ruled' | 'formal-disputed'
      readonly check: FormalCheck
    }
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
  /** Nothing formal keeps it out: what people have ruled, else what the computer finds. */
  readonly isEligible: boolean
  readonly proposedField: string | null
  readonly score: ApplicationScore
  readonly rank: number | null
  readonly isTied: boolean
  readonly tieBreaks: readonly TieBreak[]
  readonly recused: readonly AssessorId[]
}
