import type { Mark } from '~/domain/model/Assessment.ts'
import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'

/** One assessor's assessment of one application, as far as counting is concerned. */
export interface AssessmentRow {
  readonly assessorId: AssessorId
  readonly isHandedIn: boolean
  readonly isRecused: boolean
  /** A criterion that is missing here is not yet scored. */
  readonly marks: ReadonlyMap<CriterionId, Mark>
}

/**
 * Where scoring reads: every assigned or begun assessment of an application, and the panel's own
 * marks. Rows come in one order (by assessor), whatever order they were entered in.
 */
export interface ScoreTable {
  readonly assessmentsOf: (caseNumber: CaseNumber) => readonly AssessmentRow[]
  readonly panelMarksOf: (caseNumber: CaseNumber) => ReadonlyMap<CriterionId, Mark>
}
