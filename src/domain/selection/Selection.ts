import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import type { Fraction } from '~/lib/fraction.ts'

export type Verdict = 'clear' | 'close' | 'tied' | 'single' | 'none-eligible' | 'too-few'

/** One point that, a single step up or down, would change who stands first [SE2]. */
export interface DecisivePoint {
  readonly caseNumber: CaseNumber
  readonly assessorId: AssessorId
  readonly criterionId: CriterionId
  readonly from: Points
  readonly to: Points
}

/** Why an area gets no suggestion, or what stands behind the one it gets. */
export type VerdictCause =
  | 'area-closed'
  | 'no-applications'
  | 'nobody-eligible'
  | 'nobody-above-threshold'
  | 'quorum'
  | 'no-total'
  | null

/** What the rules say of one area [SE1-SE3]. */
export interface Selection {
  readonly verdict: Verdict
  readonly cause: VerdictCause
  readonly places: number
  /** In ranking order; empty where nothing is suggested. */
  readonly suggested: readonly CaseNumber[]
  /** Who stands within the places today, whether or not the verdict allows a suggestion. */
  readonly holders: readonly CaseNumber[]
  /** Applications that share the last place and that people must choose between. */
  readonly tied: readonly CaseNumber[]
  /** The first that would have had a place next; null where nobody is left. */
  readonly runnerUp: CaseNumber | null
  /** Distance in points from the last that has a place to the first that has none. */
  readonly margin: Fraction | null
  readonly closest: DecisivePoint | null
  /** Eligible applications with too few counting assessments, or without a total. */
  readonly tooFew: readonly CaseNumber[]
}
