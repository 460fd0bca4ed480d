import type { Application } from '~/domain/model/Application.ts'
import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type {
  AreaId,
  AssessorId,
  CaseNumber,
  ChainId,
  CriterionId,
  EventId,
  RoundId,
} from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { ChainRole, EventBody } from './eventKinds.ts'
import type { Register } from './Register.ts'
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
  /** First event that gave a score; from then on the method is frozen. */
  readonly frozenBy: { readonly eventId: EventId; readonly at: Instant } | null
  readonly assessors: ReadonlyMap<AssessorId, Register<Assessor | null>>
  readonly applications: ReadonlyMap<CaseNumber, ApplicationFacts>
  readonly areas: ReadonlyMap<AreaId, AreaFacts>
  /** Events that broke a rule when they were folded: in the log, without effect. */
  readonly withoutEffect: readonly { readonly event: RoundEvent; readonly why: Violation }[]
  readonly lastChange: Instant | null
}

export interface ChainOwner {
  readonly role: ChainRole
  readonly assessorId: AssessorId | null
}

export interface SetupVersion {
  readonly eventId: EventId
  readonly at: Instant
  readonly actor: string
  readonly reason: string | null
}

export interface ApplicationFacts {
  readonly record: Register<Application>
  readonly status: Register<ApplicationStatus>
  readonly assignments: ReadonlyMap<AssessorId, Register<boolean>>
  readonly recusals: ReadonlyMap<AssessorId, Register<Recusal>>
  readonly assessments: ReadonlyMap<AssessorId, Register<Assessment>>
  readonly panelPoints: ReadonlyMap<CriterionId, Register<Answer>>
  /** Each assessor's own work, which the agency's numbers never read. */
  readonly work: ReadonlyMap<AssessorId, Work>
}

export type ApplicationStatus = Pick<EventBody<'application-status-set'>, 'status' | 'reason'>
export type Recusal = Pick<EventBody<'recusal-ruled'>, 'isRecused' | 'reason'>

export interface Assessment {
  readonly answers: readonly Answer[]
  readonly isHandedIn: boolean
  /** Typed in by the case officer rather than handed in by the assessor. */
  readonly isEntered: boolean
  readonly reopenedBecause: string | null
}

export interface Work {
  readonly marks: ReadonlyMap<CriterionId, Register<Mark | null>>
  readonly remarks: ReadonlyMap<CriterionId, Register<string>>
  readonly isDone: Register<boolean>
}

export interface AreaFacts {
  readonly closed: Register<Pick<EventBody<'area-closed'>, 'isClosed' | 'reason'>>
  readonly criteria: ReadonlyMap<
    CriterionId,
    Register<Pick<EventBody<'criterion-ruled'>, 'isLeftOut' | 'reason'>>
  >
  readonly decision: Register<Decision>
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
  withoutEffect: [],
  lastChange: null,
}

export const emptyApplication: ApplicationFacts = {
  record: empty,
  status: empty,
  assignments: new Map(),
  recusals: new Map(),
  assessments: new Map(),
  panelPoints: new Map(),
  work: new Map(),
}

export const emptyArea: AreaFacts = { closed: empty, criteria: new Map(), decision: empty }
export const emptyWork: Work = { marks: new Map(), remarks: new Map(), isDone: empty }
