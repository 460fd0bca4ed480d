import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { EventKind } from '~/domain/log/eventKinds.ts'
import type { Violation } from '~/domain/log/Violation.ts'
import type { AreaId, CaseNumber, RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'

/** Where an event stands and what it is about, as far as it can be read. */
export interface EventPlace {
  /** The part of the archive that holds its chain. */
  readonly path: string
  readonly seq: number
  readonly at: Instant | null
  readonly kind: EventKind | null
  readonly areaId: AreaId | null
  readonly caseNumber: CaseNumber | null
}

/** What breaks a verification: somebody or something has changed what was recorded. */
export type Break =
  | { readonly code: 'file'; readonly fault: ArchiveFault; readonly place: EventPlace | null }
  /** The manifest calls the round otherwise than its log does. */
  | { readonly code: 'other-title'; readonly title: string }
  /** A PDF that no application has. */
  | { readonly code: 'document-unnamed'; readonly path: string }
  /** The chains do not hold what the agency's receipt of an answer says they do. */
  | { readonly code: 'answer-missing'; readonly place: EventPlace; readonly path: string }
  /** The signed statement says something else than the event that keeps it, or is no statement. */
  | { readonly code: 'statement-differs' | 'bad-signature'; readonly place: EventPlace }
  /** A decision, a panel's view or a sent version that the log gives no such ranking for. */
  | {
      readonly code: 'decision-unfounded' | 'view-unfounded' | 'version-unfounded'
      readonly place: EventPlace
    }

/** What a reader should know, and what breaks nothing. */
export type Remark =
  | { readonly code: 'no-verifier' }
  | {
      readonly code: 'document-missing'
      readonly caseNumber: CaseNumber
      readonly fileName: string
    }
  | { readonly code: 'without-effect'; readonly place: EventPlace; readonly why: Violation }
  | { readonly code: 'set-aside'; readonly place: EventPlace }
  | { readonly code: 'answer-unsigned' | 'device-not-accepted'; readonly place: EventPlace }
  /** An assessor's own hand-in that no signed answer holds. */
  | { readonly code: 'hand-in-unsigned'; readonly place: EventPlace }
  /** Made on the ranking of its time, which has moved since. */
  | { readonly code: 'decision-stale' | 'view-stale'; readonly place: EventPlace }
  /** It fits the ranking as its writer had it, before what others had written came in. */
  | { readonly code: 'made-before-arrival'; readonly place: EventPlace }
  /** Taken back to what was decided before, with the ranking of that time. */
  | { readonly code: 'decision-restored'; readonly place: EventPlace }

export const checkIds = [
  'parts',
  'documents',
  'chains',
  'effect',
  'answers',
  'handIns',
  'rankings',
  'decisions',
  'views',
  'versions',
] as const
export type CheckId = (typeof checkIds)[number]

/** One kind of thing that was checked. */
export interface Check {
  readonly id: CheckId
  /** How many there are of them. */
  readonly count: number
  /** `skipped` where what is broken elsewhere leaves nothing to check. */
  readonly outcome: 'sound' | 'remarks' | 'broken' | 'skipped'
  readonly breaks: readonly Break[]
  readonly remarks: readonly Remark[]
}

/** What a file says of itself. */
export interface ArchiveAbout {
  readonly title: string
  readonly roundId: RoundId
  readonly createdAt: Instant
  readonly appVersion: string
}

/** The answer of a verification. It is data: screens, the command line and the page render it. */
export interface Verification {
  readonly outcome: 'verified' | 'broken'
  /** Null where nothing says so: of a round in hand, or a file whose beginning is gone. */
  readonly archive: ArchiveAbout | null
  /** The first broken place, in the order of the checks. */
  readonly first: Break | null
  readonly checks: readonly Check[]
  /** Digest of the chains' heads, 64 hexadecimal digits; null where the log is not whole. */
  readonly logDigest: string | null
  readonly events: number
  /** Every area, computed anew; empty where the log is not whole. */
  readonly sheets: readonly AreaSheet[]
}
