import type { HabilitetStanding } from '~/domain/log/habilitetOf.ts'
import type { EventKind } from '~/domain/log/eventKinds.ts'
import type { ApplicationStatus, Decision } from '~/domain/log/RoundState.ts'
import type { Amount, Application } from '~/domain/model/Application.ts'
import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import type { Appointment } from '~/domain/model/Appointment.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import type { CheckStanding } from '~/domain/eligibility/checkStandings.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { PanelView } from '~/domain/model/PanelView.ts'
import type { Supplement } from '~/domain/model/Reassessment.ts'
import type { Area, Setup } from '~/domain/model/Setup.ts'
import type { CalendarDate, Instant } from '~/domain/model/units.ts'
import type { CandidateState, StateReason } from '~/domain/ranking/Candidate.ts'
import type { Verdict } from '~/domain/selection/Selection.ts'
import type { Fraction } from '~/lib/fraction.ts'
import type { AccessRuleId } from './accessRules.ts'
import type { AccessTextKind } from './AccessText.ts'

/** Somebody who assessed or was asked of habilitet; told by the number where the name is left out. */
export interface AccessPerson {
  readonly id: AssessorId
  /** Counts from 1 within the pack. */
  readonly number: number
  /** Null where it was left out [AX3]; what else would tell who it is goes with it. */
  readonly name: string | null
  readonly title: string | null
  readonly organisation: string | null
  readonly competence: string | null
}

/** One thing a pack does not hold, by which rule, and on what basis where a person chose it. */
export interface LeftOut {
  readonly what: LeftOutThing
  readonly rule: AccessRuleId
  readonly basis: string | null
}

export type LeftOutThing =
  | { readonly kind: 'others' | 'own-words' | 'unfinished-all'; readonly count: number }
  | { readonly kind: 'assessor' | 'grounds' | 'unfinished'; readonly person: number }
  /** Declarations and rulings of the whole round. */
  | { readonly kind: 'habilitet' }
  | {
      readonly kind: 'text'
      readonly text: AccessTextKind
      readonly person: number | null
      readonly caseNumber: CaseNumber | null
      readonly area: Area | null
      readonly criterionId: CriterionId | null
    }

export interface AccessAnswer {
  readonly criterionId: CriterionId
  readonly mark: Mark | null
  /** Null where there is none, or it was left out. */
  readonly remark: string | null
  readonly evidence: readonly Evidence[]
}

/** Something that happened, told by its kind alone: the words of events can name others. */
export interface AccessEvent {
  readonly at: Instant
  readonly kind: EventKind
  /** The assessor who did it; null for the agency. */
  readonly person: number | null
}

/** A party's own case [AX2]. */
export interface PartyPack {
  readonly kind: 'party'
  readonly setup: Setup
  readonly area: Area
  readonly application: Application
  readonly state: CandidateState
  /** Why it stands so, without the words of anybody. */
  readonly reasons: readonly StateReason[]
  readonly checks: readonly {
    readonly check: FormalCheck
    readonly outcome: CheckStanding['outcome']
    readonly isRuled: boolean
    readonly note: string | null
  }[]
  readonly status: {
    readonly status: ApplicationStatus['status']
    readonly reason: string | null
  } | null
  readonly documents: readonly ApplicationDocument[]
  readonly people: readonly AccessPerson[]
  readonly assessments: readonly {
    readonly person: number
    /** False where its assessor is recused: it stands in the log and in no total. */
    readonly isCounting: boolean
    readonly answers: readonly AccessAnswer[]
  }[]
  readonly panelAnswers: readonly AccessAnswer[]
  readonly means: readonly { readonly criterionId: CriterionId; readonly mean: Fraction | null }[]
  readonly total: Fraction | null
  /** Among `ranked` on the area's ranking; null where it is not on it. */
  readonly rank: number | null
  readonly ranked: number
  readonly habilitet: readonly {
    readonly person: number
    readonly standing: HabilitetStanding | 'recused-in-area'
    /** Numbers of forvaltningsloven section 3(1), without a word of why. */
    readonly grounds: readonly number[]
  }[]
  /** As it was sent and answered; what the agency makes of the answer may be left out. */
  readonly hearing: Hearing | null
  readonly supplements: readonly Supplement[]
  readonly panelView: {
    readonly choice: PanelView['choice']
    readonly isChosen: boolean
    readonly reason: string | null
  } | null
  readonly discussion: { readonly note: string | null; readonly minority: string | null }
  readonly decision: {
    readonly choice: Decision['choice']
    readonly isChosen: boolean
    readonly reason: string | null
  } | null
  readonly recommended: readonly Amount[] | null
  readonly conditions: readonly Pick<Condition, 'text' | 'due' | 'standing'>[]
  readonly sent: readonly {
    readonly version: number
    readonly date: CalendarDate
    readonly isChosen: boolean
  }[]
  readonly appointment: AccessAppointment | null
  readonly funding: readonly FundingDecision[]
  readonly history: readonly AccessEvent[]
  readonly leftOut: readonly LeftOut[]
}

/** Who was appointed is public, by name. */
export interface AccessAppointment {
  readonly choice: Appointment['choice']
  readonly names: readonly string[]
  readonly isOwn: boolean
  readonly date: CalendarDate | null
  readonly reference: string
  readonly reason: string | null
}

export interface AnyoneCandidate {
  readonly caseNumber: CaseNumber
  /** Null where it was left out. */
  readonly name: string | null
  readonly rank: number | null
  readonly state: CandidateState
  readonly isAreaClosed: boolean
  readonly total: Fraction | null
  readonly isRecommended: boolean
  readonly isAppointed: boolean
  /** What the funders have committed to. Unit: whole øre. */
  readonly granted: readonly Amount[]
}

export interface AnyoneArea {
  readonly area: Area
  readonly verdict: Verdict
  readonly candidates: readonly AnyoneCandidate[]
  readonly appointment: AccessAppointment | null
  /** Reasons and remarks that a person has gone through and takes along. */
  readonly texts: readonly {
    readonly kind: AccessTextKind
    readonly caseNumber: CaseNumber | null
    readonly person: number | null
    readonly criterionId: CriterionId | null
    readonly text: string
  }[]
}

/** What anyone may have of a round [AX6]. */
export interface AnyonePack {
  readonly kind: 'anyone'
  readonly setup: Setup
  readonly areas: readonly AnyoneArea[]
  readonly people: readonly AccessPerson[]
  readonly sent: readonly { readonly version: number; readonly date: CalendarDate }[]
  readonly events: readonly {
    readonly kind: EventKind
    readonly count: number
    readonly first: Instant
    readonly last: Instant
  }[]
  readonly leftOut: readonly LeftOut[]
}

export type AccessPack = PartyPack | AnyonePack
