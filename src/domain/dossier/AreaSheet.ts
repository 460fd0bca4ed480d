import type { Entry } from '~/domain/log/Register.ts'
import type { Decision } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import type { Area, Criterion, Setup } from '~/domain/model/Setup.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import type { AssessmentRow } from '~/domain/scoring/ScoreTable.ts'
import type { Selection } from '~/domain/selection/Selection.ts'
import type { Fraction } from '~/lib/fraction.ts'
import type { RuledCheck } from './formalChecksOf.ts'
import type { Sentence } from './Sentence.ts'

export interface SheetCandidate extends Candidate {
  readonly application: Application
  /** Every formal condition, with people's rulings. */
  readonly checks: readonly RuledCheck[]
  /** Distance in points to the next on the ranking; null for the last and the unranked. */
  readonly gapToNext: Fraction | null
  /** The individual assessments, assigned or begun, with their marks. */
  readonly rows: readonly AssessmentRow[]
}

/**
 * Everything there is to say of one area. Screens, CSV, documents and the command line only render
 * it, so they cannot differ.
 */
export interface AreaSheet {
  readonly area: Area
  readonly setup: Setup
  /** The criteria that count here. */
  readonly criteria: readonly Criterion[]
  readonly leftOut: readonly { readonly criterionId: CriterionId; readonly reason: string }[]
  readonly candidates: readonly SheetCandidate[]
  readonly selection: Selection
  readonly sentences: readonly Sentence[]
  readonly digest: string
  /** What people decided; two entries are a disagreement, none is undecided. */
  readonly decisions: readonly Entry<Decision>[]
  /** The decision was made on another ranking than this one. */
  readonly isStale: boolean
}
