import type { Application } from '~/domain/model/Application.ts'
import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Applicant } from '~/domain/model/Applicant.ts'
import type { CheckRuling } from '~/domain/model/CheckRuling.ts'
import type { Declaration } from '~/domain/model/Declaration.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { AreaId, AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import type {
  OpenedFile,
  ReceivedAnswer,
  RoundKey,
  SealedInvitation,
  SentFile,
} from '~/domain/model/PanelFile.ts'
import type { Discussion, PanelView } from '~/domain/model/PanelView.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { ActsCommand } from './ActsCommand.ts'
import type { CaseCommand } from './CaseCommand.ts'
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
  /** `dispensation` admits one that is late; `resumed` reverses a rejection or a withdrawal. */
  readonly ruling: 'recused' | 'rejected' | 'withdrawn' | 'resumed' | 'dispensation'
  readonly reason: string
}

export interface CaseCheckRuling extends CheckRuling {
  readonly caseNumber: CaseNumber
}

export interface Assignment {
  readonly caseNumber: CaseNumber
  readonly assessorId: AssessorId
  readonly isAssigned: boolean
}

export interface CaseDeclaration extends Declaration {
  readonly caseNumber: CaseNumber
}

/** A PDF and the application it belongs to. */
export interface CaseDocument {
  readonly caseNumber: CaseNumber
  readonly document: ApplicationDocument
}

/** The text of one application, as a document file carries it. */
export interface CaseTexts {
  readonly caseNumber: CaseNumber
  readonly texts: Application['texts']
}

/** What a file tells an assessor's device: whom to declare on, or what to assess and how. */
export interface FileContent {
  readonly file: OpenedFile
  readonly assessor: Assessor
  readonly applicants: readonly Applicant[]
  /** Null in a habilitet file, which knows no method yet. */
  readonly setup: Setup | null
  /** Why the method is not what it first was; null for the first version. */
  readonly setupReason: string | null
  readonly applications: readonly Application[]
  /** Their PDFs, which come in files of their own [PA4]; missing for none. */
  readonly documents?: readonly CaseDocument[] | undefined
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
  /** One check, or the same said of many applications at once. */
  | { readonly kind: 'rule-checks'; readonly rulings: readonly CaseCheckRuling[] }
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
  /** The PDF itself is stored already: the log only says whose it is. */
  | ({ readonly kind: 'attach-document'; readonly isAttached: boolean } & CaseDocument)
  | ({ readonly kind: 'assign' } & Omit<EventBody<'assignment-set'>, 'replaces'>)
  /** Many at once, in one go: a row or a column of the matrix, or a proposal. */
  | { readonly kind: 'assign-all'; readonly assignments: readonly Assignment[] }
  /** Rules on whatever that person has declared of the application so far. */
  | ({ readonly kind: 'rule-recusal' } & Omit<EventBody<'recusal-ruled'>, 'replaces' | 'rulesOn'>)
  | { readonly kind: 'record-officer'; readonly officer: Officer }
  | { readonly kind: 'remove-officer'; readonly officerId: AssessorId }
  | {
      readonly kind: 'enter-declarations'
      readonly personId: AssessorId
      readonly declarations: readonly CaseDeclaration[]
    }
  | { readonly kind: 'make-round-key'; readonly roundKey: RoundKey }
  | { readonly kind: 'pass-key-drill'; readonly keyId: string }
  | {
      readonly kind: 'invite'
      readonly assessorId: AssessorId
      readonly invitation: SealedInvitation
    }
  | { readonly kind: 'note-sent-file'; readonly file: SentFile }
  | ({ readonly kind: 'rule-device' } & Omit<EventBody<'device-ruled'>, 'replaces'>)
  | { readonly kind: 'note-answer'; readonly answer: ReceivedAnswer }
  | ({ readonly kind: 'release' } & EventBody<'assessments-released'>)
  | ({ readonly kind: 'open-file' } & FileContent)
  /** Texts that a brief left to its document files. */
  | {
      readonly kind: 'open-documents'
      readonly assessorId: AssessorId
      readonly documents: readonly CaseTexts[]
    }
  | {
      readonly kind: 'declare'
      readonly assessorId: AssessorId
      readonly declarations: readonly CaseDeclaration[]
    }
  | {
      readonly kind: 'give-note'
      readonly assessorId: AssessorId
      readonly caseNumber: CaseNumber
      readonly note: string
    }
  | {
      readonly kind: 'confirm-receipt'
      readonly assessorId: AssessorId
      readonly receipt: string
    }
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
  /** All the places that stand by a criterion from now on. */
  | {
      readonly kind: 'pin-evidence'
      readonly assessorId: AssessorId
      readonly caseNumber: CaseNumber
      readonly criterionId: CriterionId
      readonly evidence: readonly Evidence[]
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
  | ({ readonly kind: 'view-as-panel'; readonly areaId: AreaId } & PanelView)
  /** Only what changes is said, so that two changes in a row do not undo one another. */
  | ({
      readonly kind: 'record-discussion'
      readonly areaId: AreaId
      readonly attendance?: { readonly personId: AssessorId; readonly isPresent: boolean }
    } & Partial<Discussion>)
  | ActsCommand
  | CaseCommand

export interface PanelPoint {
  readonly caseNumber: CaseNumber
  readonly criterionId: CriterionId
  readonly mark: Mark | null
  readonly remark: string
}
