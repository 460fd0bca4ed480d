import type { Fraction } from '~/lib/fraction.ts'

/** What stands beside a verdict and changes no order [ST4]. */
export type Caution =
  | 'no-competition'
  | 'insufficient-data'
  | 'not-separable'
  | 'severity-conflict'
  | 'weight-sensitive'

/** How far an analysis is: in the model first, then from area to area. */
export interface AnalysisProgress {
  readonly stage: 'model' | 'areas'
  /** Of that stage, 0 to 1. */
  readonly share: number
}

/** The model of the whole round [ST3]; all spreads in points. */
export interface ModelSummary {
  readonly mu: number
  readonly sd: { readonly tau: number; readonly kappa: number; readonly sigma: number }
  readonly icc: { readonly single: number; readonly mean: number }
  readonly reviewCount: number
  readonly applicationCount: number
}

export interface ApplicationAnalysis {
  readonly id: string
  readonly areaId: string
  /** Assessments in the model. */
  readonly count: number
  readonly rawMean: number
  /** In points from mu, with its standard deviation. */
  readonly theta: number
  readonly thetaSd: number
  /** Expected rank among all in the model, and the chance in per cent that a random one is better. */
  readonly er: number
  readonly pcer: number
  /** Among the ranked of its area; null for one that is not ranked. */
  readonly erArea: number | null
  readonly pBestArea: number | null
  /** mu + theta: its mean with the assessors' severity taken out. */
  readonly adjusted: number
}

export interface AssessorAnalysis {
  readonly id: string
  /** Positive for one who gives more points than the others. */
  readonly severity: number
  readonly sd: number
  readonly count: number
  /**
   * Whether it says something of the assessor: three assessments at least, and bound to the largest part
   * of the panel through applications that others have assessed too [CE13].
   */
  readonly isTold: boolean
}

/** Weight that is moved between two criteria, as a share of the whole. */
export interface NamedMove {
  readonly from: string
  readonly to: string
  readonly share: Fraction
}

/** What it takes for a rival to tie with one who has a place [ST5]. */
export interface RivalAnalysis {
  readonly rival: string
  /** Share of the whole weight; null where no weights do. */
  readonly shift: {
    readonly share: Fraction
    readonly plan: readonly NamedMove[]
  } | null
  readonly radius: Fraction | null
}

export interface AreaAnalysis {
  readonly areaId: string
  /** First on the ranking; of a tie the first by case number. Null where nobody is ranked. */
  readonly leader: string | null
  readonly cautions: readonly Caution[]
  /** Rivals whose chance is so near the limit that the last digits decide. */
  readonly onTheLine: readonly string[]
  /** P(a is better than b) of the ranked that are in the model, by a, then b. */
  readonly pairwise: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The chances of rank 1, 2, 3 … among those same, by application. */
  readonly rankChances: ReadonlyMap<string, readonly number[]>
  /** Of each criterion that counts here; empty where nobody is ranked. */
  readonly weightStability: readonly {
    readonly criterion: string
    readonly low: Fraction
    readonly high: Fraction
  }[]
  readonly rivals: readonly RivalAnalysis[]
  readonly rankAcceptability: ReadonlyMap<string, readonly number[]>
  readonly centralWeights: ReadonlyMap<string, readonly number[] | null>
  /** PROMETHEE II: who is first when only the order on each criterion is used. */
  readonly netFlows: ReadonlyMap<string, number>
  readonly kendallW: number | null
}

export interface RoundAnalysis {
  /** Null where no assessment is complete. */
  readonly model: ModelSummary | null
  /** Those with an assessment in the model, by id. */
  readonly applications: readonly ApplicationAnalysis[]
  readonly assessors: readonly AssessorAnalysis[]
  readonly areas: readonly AreaAnalysis[]
  /** Krippendorff's alpha of each criterion, ordinal; null where nothing can be compared. */
  readonly alpha: ReadonlyMap<string, number | null>
  /** How many points each alpha rests on: those on an application that two or more have scored. */
  readonly pairable: ReadonlyMap<string, number>
}
