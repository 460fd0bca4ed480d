import type { Application } from '~/domain/model/Application.ts'
import type { ApplicationDocument, DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Applicant } from '~/domain/model/Applicant.ts'
import type { CheckRuling, FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { Declaration } from '~/domain/model/Declaration.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type {
  AreaId,
  AssessorId,
  CaseNumber,
  ChainId,
  CriterionId,
  EventId,
  RoundId,
} from '~/domain/model/ids.ts'
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
import type { Instant } from '~/domain/model/units.ts'
import { type ActsFacts, emptyActs } from './ActsFacts.ts'
import { type CaseFacts, emptyCase } from './CaseFacts.ts'
import type { ChainRole, EventBody } from './eventKinds.ts'
import type { Entry, Register } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { Violation } from './Violation.ts'

/** A round as the log tells it: a fold, never stored and never edited. */
export interface RoundState {
  readonly roundId: RoundId | null
  readonly isExample: boolean
  /** Largest logical clock seen. */
  readonly clock: number
  readonly chains: ReadonlyMap<ChainId, ChainOwner>
  readonly setup: Register<Setup>
  /** Every version of the method, first to last, with the reason for the change. */
  readonly setupVersions: readonly SetupVersion[]
  /** First event that gave a score or sent a brief; from then on the method is frozen. */
  readonly frozenBy: { readonly eventId: EventId; readonly at: Instant } | null
  readonly assessors: ReadonlyMap<AssessorId, Register<Assessor | null>>
  readonly applications: ReadonlyMap<CaseNumber, ApplicationFacts>
  readonly areas: ReadonlyMap<AreaId, AreaFacts>
  readonly officers: ReadonlyMap<AssessorId, Register<Officer | null>>
  /** All that anybody has declared, in the order it was folded in. Nothing is taken back. */
  readonly declarations: ReadonlyMap<CaseNumber, ReadonlyMap<AssessorId, readonly Declared[]>>
  readonly panel: PanelFacts
  readonly acts: ActsFacts
  readonly casefile: CaseFacts
  /** On an assessor's device: the file it goes out from, and whom it asks of habilitet. */
  readonly opened: Register<OpenedFile>
  readonly applicants: ReadonlyMap<CaseNumber, Register<Applicant>>
  /** Codes that have come back from the agency. */
  readonly receipts: ReadonlySet<string>
  /** Events that broke a rule when they were folded: in the log, without effect. */
  readonly withoutEffect: readonly { readonly event: RoundEvent; readonly why: Violation }[]
  readonly lastChange: Instant | null
}

export interface ChainOwner {
  readonly role: ChainRole
  readonly assessorId: AssessorId | null
  readonly brief?: string | undefined
}

/** What was declared, and whether by the person's own hand. */
export type Declared = Entry<Declaration & { readonly isEntered: boolean }>

/** What has gone out to the assessors and come back. */
export interface PanelFacts {
  readonly roundKey: Register<RoundKey>
  /** Keys whose passphrase somebody has shown to have. */
  readonly drilledKeys: ReadonlySet<string>
  readonly invitations: ReadonlyMap<AssessorId, Register<SealedInvitation>>
  /** All of them, also those that others have taken the place of: answers may still come by them. */
  readonly everInvited: ReadonlyMap<AssessorId, readonly Entry<SealedInvitation>[]>
  readonly sent: readonly Entry<SentFile>[]
  /** Rulings on the devices an assessor has answered from, by assessor and public key. */
  readonly devices: ReadonlyMap<AssessorId, ReadonlyMap<string, Register<DeviceRuling>>>
  readonly received: readonly Entry<ReceivedAnswer>[]
  readonly released: readonly Entry<Release>[]
}

export type DeviceRuling = Pick<EventBody<'device-ruled'>, 'isAccepted' | 'reason'>
export type Release = EventBody<'assessments-released'>

export interface SetupVersion {
  readonly eventId: EventId
  readonly at: Instant
  readonly actor: string
  readonly reason: string | null
  /** What the setup says of the deadline, so that it can be told when it was moved. */
  readonly deadline: Instant | null
}

export interface ApplicationFacts {
  readonly record: Register<Application>
  readonly status: Register<ApplicationStatus>
  /** People's rulings on the formal conditions; see `formalChecksOf`. */
  readonly checks: ReadonlyMap<FormalCheck, Register<CheckRuling>>
  /** Its PDFs by their content; null where one was taken away again. */
  readonly documents: ReadonlyMap<DocumentId, Register<ApplicationDocument | null>>
  readonly assignments: ReadonlyMap<AssessorId, Register<boolean>>
  readonly recusals: ReadonlyMap<AssessorId, Register<Recusal>>
  readonly assessments: ReadonlyMap<AssessorId, Register<Assessment>>
  readonly panelPoints: ReadonlyMap<CriterionId, Register<Answer>>
  /** Each assessor's own work, which the agency's numbers never read. */
  readonly work: ReadonlyMap<AssessorId, Work>
}

export type ApplicationStatus = Pick<
  EventBody<'application-status-set'>,
  'status' | 'reason' | 'mergedInto'
>
export type Recusal = Pick<
  EventBody<'recusal-ruled'>,
  'isRecused' | 'reason' | 'isException' | 'rulesOn'
>

export interface Assessment {
  readonly answers: readonly Answer[]
  readonly isHandedIn: boolean
  /** Typed in by the case officer rather than handed in by the assessor. */
  readonly isEntered: boolean
  readonly reopenedBecause: string | null
  /** Digest of the application as its giver had it [VE2]; null where that was not told. */
  readonly madeOn: string | null
}

export interface Work {
  readonly marks: ReadonlyMap<CriterionId, Register<Mark | null>>
  readonly remarks: ReadonlyMap<CriterionId, Register<string>>
  readonly evidence: ReadonlyMap<CriterionId, Register<readonly Evidence[]>>
  readonly isDone: Register<boolean>
  readonly note: Register<string>
}

export interface AreaFacts {
  readonly closed: Register<Pick<EventBody<'area-closed'>, 'isClosed' | 'reason'>>
  readonly criteria: ReadonlyMap<
    CriterionId,
    Register<Pick<EventBody<'criterion-ruled'>, 'isLeftOut' | 'reason'>>
  >
  readonly decision: Register<Decision>
  readonly panelView: Register<PanelView>
  readonly discussion: Register<Discussion>
}

export type Decision = Omit<EventBody<'area-decided'>, 'areaId' | 'replaces'>

const empty: Register<never> = { heads: [] }

export const emptyState: RoundState = {
  roundId: null,
  isExample: false,
  clock: 0,
  chains: new Map(),
  setup: empty,
  setupVersions: [],
  frozenBy: null,
  assessors: new Map(),
  applications: new Map(),
  areas: new Map(),
  officers: new Map(),
  declarations: new Map(),
  panel: {
    roundKey: empty,
    drilledKeys: new Set(),
    invitations: new Map(),
    everInvited: new Map(),
    sent: [],
    devices: new Map(),
    received: [],
    released: [],
  },
  acts: emptyActs,
  casefile: emptyCase,
  opened: empty,
  applicants: new Map(),
  receipts: new Set(),
  withoutEffect: [],
  lastChange: null,
}

export const emptyApplication: ApplicationFacts = {
  record: empty,
  status: empty,
  checks: new Map(),
  documents: new Map(),
  assignments: new Map(),
  recusals: new Map(),
  assessments: new Map(),
  panelPoints: new Map(),
  work: new Map(),
}

export const emptyArea: AreaFacts = {
  closed: empty,
  criteria: new Map(),
  decision: empty,
  panelView: empty,
  discussion: empty,
}
export const emptyWork: Work = {
  marks: new Map(),
  remarks: new Map(),
  evidence: new Map(),
  isDone: empty,
  note: empty,
}
