import type { Application } from '~/domain/model/Application.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { AreaId, AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { EventBody } from './eventKinds.ts'
import type { ApplicationStatus, Decision } from './RoundState.ts'

/** A file that was read: what the log keeps of it. */
export interface ImportedFile {
  readonly fileName: string
  readonly sha256: string
}

/** One assessor's assessment of one application, as a case officer types or imports it. */
export interface EnteredAssessment {
  readonly caseNumber: CaseNumber
  readonly assessorId: AssessorId
  readonly answers: readonly Answer[]
  readonly isHandedIn: boolean
}

export interface Ruling {
  readonly caseNumber: CaseNumber
  /** Null for a ruling on the application itself. */
  readonly assessorId: AssessorId | null
  readonly ruling: 'recused' | 'rejected' | 'withdrawn'
  readonly reason: string
}

/** What a person asks for. `decide` answers with events, or with why not. */
export type Command =
  | {
      readonly kind: 'record-setup'
      readonly setup: Setup
      readonly isExample: boolean
      readonly reason: string | null
    }
  | { readonly kind: 'record-assessor'; readonly assessor: Assessor }
  | { readonly kind: 'remove-assessor'; readonly assessorId: AssessorId }
  | { readonly kind: 'record-application'; readonly application: Application }
  | ({ readonly kind: 'set-status'; readonly caseNumber: CaseNumber } & ApplicationStatus)
  | {
      readonly kind: 'import-applications'
      readonly file: ImportedFile
      readonly applications: readonly Application[]
    }
  | {
      readonly kind: 'import-assessments'
      readonly file: ImportedFile
      readonly newAssessors: readonly Assessor[]
      readonly assessments: readonly EnteredAssessment[]
      readonly panelPoints: readonly PanelPoint[]
    }
  | {
      readonly kind: 'import-rulings'
      readonly file: ImportedFile
      readonly newAssessors: readonly Assessor[]
      readonly rulings: readonly Ruling[]
    }
  | ({ readonly kind: 'assign' } & Omit<EventBody<'assignment-set'>, 'replaces'>)
  | ({ readonly kind: 'rule-recusal' } & Omit<EventBody<'recusal-ruled'>, 'replaces'>)
  | ({ readonly kind: 'rule-criterion' } & Omit<EventBody<'criterion-ruled'>, 'replaces'>)
  | ({ readonly kind: 'close-area' } & Omit<EventBody<'area-closed'>, 'replaces'>)
  | ({ readonly kind: 'give-panel-point' } & PanelPoint)
  | {
      readonly kind: 'give-point'
      readonly assessorId: AssessorId
      readonly caseNumber: CaseNumber
      readonly criterionId: CriterionId
      readonly mark: Mark | null
    }
  | {
      readonly kind: 'give-remark'
      readonly assessorId: AssessorId
      readonly caseNumber: CaseNumber
      readonly criterionId: CriterionId
      readonly remark: string
    }
  | {
      readonly kind: 'mark-done'
      readonly assessorId: AssessorId
      readonly caseNumber: CaseNumber
      readonly isDone: boolean
    }
  | {
      readonly kind: 'hand-in'
      readonly assessorId: AssessorId
      readonly caseNumbers: readonly CaseNumber[]
    }
  | {
      readonly kind: 'reopen'
      readonly assessorId: AssessorId
      readonly caseNumber: CaseNumber
      readonly reason: string
    }
  | ({ readonly kind: 'record-recovery' } & EventBody<'storage-recovered'>)
  | ({ readonly kind: 'decide-area'; readonly areaId: AreaId } & Decision)

export interface PanelPoint {
  readonly caseNumber: CaseNumber
  readonly criterionId: CriterionId
  readonly mark: Mark | null
  readonly remark: string
}
