import type { changedSince } from '~/domain/dossier/changedSince.ts'
import type { AreaLeaders } from '~/domain/dossier/leadersWithout.ts'
import type { LeftOutAssessment } from '~/domain/dossier/roundScoresOf.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { ReadinessFinding } from '~/domain/dossier/readinessOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { LetterWords, Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { AreaDossier } from './areaDossier.ts'
import type { CoverRow } from './coverRows.ts'
import type { PointPairs } from './pointPairs.ts'
import type { Procedure } from './procedureOf.ts'

/** What would be sent now, or a version as it was sent [AC6]. */
export type DossierStanding =
  | {
      readonly kind: 'draft'
      /** The number it would get. */
      readonly version: number
    }
  | {
      readonly kind: 'sent'
      readonly version: number
      readonly sent: SentRecommendation
      /**
       * The log still gives what was sent; it does not where something was merged in that its clock
       * places before the sending.
       */
      readonly isIntact: boolean
    }

/** What has changed since the version before: people's words for it, and what is found. */
export interface DossierChanges {
  readonly sinceVersion: number
  /** Null in a draft: it is asked for at the sending. */
  readonly words: string | null
  readonly found: ReturnType<typeof changedSince>
}

/** What the log it is made from can be known by. */
export interface Fingerprint {
  /** SHA-256, hexadecimal. */
  readonly log: string
  readonly recommendation: string
  readonly chains: number
  readonly events: number
}

/**
 * Everything a recommendation says, as keys and exact numbers. Word, the screen and the printer only
 * put it into words.
 */
export interface RecommendationDossier {
  readonly standing: DossierStanding
  /** When the last of what it is made from was recorded; null in an empty round. */
  readonly asOf: Instant | null
  readonly setup: Setup
  /** The authority's own words; what nobody has written is null. */
  readonly letters: LetterWords
  /** A row a place, in the round's order of areas. */
  readonly cover: readonly CoverRow[]
  /** Null in the first version, and before there is one. */
  readonly changes: DossierChanges | null
  readonly procedure: Procedure
  readonly areas: readonly AreaDossier[]
  readonly portfolio: PortfolioSheet
  /** Why these together; null where nobody has said so, or two disagree. */
  readonly setReason: string | null
  /** Everything that was open, as the sending lists it [AC8]. */
  readonly findings: readonly ReadinessFinding[]
  readonly pairs: readonly PointPairs[]
  /** The round it is made from: what statistics are asked of it. */
  readonly round: RoundState
  /** Who has the places of each area, and without each assessor. */
  readonly leaders: readonly AreaLeaders[]
  /** Assessments that count, and that statistics cannot use whole [ST1]. */
  readonly leftOut: readonly LeftOutAssessment[]
  readonly fingerprint: Fingerprint
  /** The id where nobody of that id is registered. */
  readonly nameOf: (personId: AssessorId) => string
}
