import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { NamedMove } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { Fraction } from '~/lib/fraction.ts'

/** One application with a chance of the model's, 0 to 1. */
export interface Chance {
  readonly caseNumber: CaseNumber
  readonly applicant: string
  readonly chance: number
}

/** P(rival is better than holder), for a rival that could take the holder's place. */
export interface PairChance {
  readonly holder: string
  readonly rival: string
  readonly chance: number
}

/** The mean that lies nearest to its threshold. */
export interface ThresholdDistance {
  readonly applicant: string
  /** Null is the overall threshold, on the unweighted mean [TH1]. */
  readonly criterionId: CriterionId | null
  readonly mean: Fraction
  readonly threshold: Fraction
}

/** One criterion's weight, and the range of it in which nobody is overtaken; shares of all weight. */
export interface WeightRangeOf {
  readonly criterionId: CriterionId
  readonly weight: Fraction
  readonly low: Fraction
  readonly high: Fraction
}

/** The least weight that has to be moved for a rival to tie; null where no weights make it. */
export interface ShiftOf {
  readonly rival: string
  readonly shift: { readonly share: Fraction; readonly plan: readonly NamedMove[] } | null
  readonly radius: Fraction | null
}

/** Who would have a place without an assessor's assessments, or, each for itself, some assessors'. */
export interface Without {
  readonly assessorIds: readonly AssessorId[]
  readonly leaders: readonly string[]
}

/** Why data are too few [ST4]: in the round as a whole, on an application here, or not hanging together. */
export type TooFewBecause =
  | { readonly code: 'round'; readonly reviews: number; readonly applications: number }
  | { readonly code: 'application'; readonly applicants: readonly string[] }
  | { readonly code: 'apart' }

/**
 * Something that can be said of how sure a ranking is, as a key and its values [CE1]. What a figure in it
 * rests on is with it, exact.
 */
export type CertaintySentence =
  | { readonly key: 'nobody-ranked' }
  | {
      readonly key: 'no-competition'
      readonly applicants: readonly string[]
      /** Null where the round has no thresholds. */
      readonly nearest: ThresholdDistance | null
    }
  | { readonly key: 'too-few'; readonly because: TooFewBecause }
  | {
      readonly key: 'best'
      readonly leader: Chance
      /** Whom the model finds more likely to be best than the leader. */
      readonly ahead: Chance | null
      /** All that are ranked, in ranking order. */
      readonly standings: readonly Chance[]
      readonly pairs: readonly PairChance[]
    }
  | { readonly key: 'best-of-level'; readonly standings: readonly Chance[] }
  | {
      readonly key: 'nearest-rival'
      readonly pair: PairChance
      readonly pairs: readonly PairChance[]
    }
  | {
      readonly key: 'better-of-level'
      readonly pair: PairChance
      readonly pairs: readonly PairChance[]
    }
  | {
      readonly key: 'one-weight'
      /** Null where several who have a place are overtaken at once. */
      readonly holder: string | null
      readonly criterionId: CriterionId
      readonly side: 'above' | 'below'
      readonly bound: Fraction
      readonly weight: Fraction
      /** Who comes in front beyond the bound; several where they cross at once. */
      readonly overtakers: readonly string[]
      /** All who have a place. */
      readonly holders: readonly string[]
      readonly ranges: readonly WeightRangeOf[]
      readonly shifts: readonly ShiftOf[]
    }
  | {
      readonly key: 'no-weight'
      readonly holders: readonly string[]
      /** The least that brings another level, though never in front; null where nothing does. */
      readonly least: ShiftOf | null
      readonly ranges: readonly WeightRangeOf[]
      readonly shifts: readonly ShiftOf[]
    }
  | { readonly key: 'level-by-weights'; readonly holder: string; readonly rival: string }
  | {
      readonly key: 'assessors'
      readonly flips: readonly Without[]
      readonly all: readonly Without[]
    }
  | { readonly key: 'no-assessor'; readonly isTied: boolean; readonly all: readonly Without[] }

export type CertaintyTopic = 'model' | 'weight' | 'assessor'

/** What a sentence is about: the model, the weights or an assessor. */
export const topicOf: Readonly<Record<CertaintySentence['key'], CertaintyTopic>> = {
  'nobody-ranked': 'model',
  'no-competition': 'model',
  'too-few': 'model',
  best: 'model',
  'best-of-level': 'model',
  'nearest-rival': 'model',
  'better-of-level': 'model',
  'one-weight': 'weight',
  'no-weight': 'weight',
  'level-by-weights': 'weight',
  assessors: 'assessor',
  'no-assessor': 'assessor',
}
