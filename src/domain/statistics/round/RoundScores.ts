import type { Review } from '~/domain/statistics/crossed/Review.ts'
import type { Fraction } from '~/lib/fraction.ts'

/** Points one assessor gave on one criterion. */
export interface GivenPoint {
  readonly application: string
  readonly assessor: string
  readonly criterion: string
  readonly points: number
}

/** One area as far as statistics are concerned: those who are ranked, and what the order rests on. */
export interface AreaScores {
  readonly areaId: string
  /** In ranking order. */
  readonly ranked: readonly {
    readonly id: string
    /** Exact, one a criterion that counts in the area. */
    readonly means: readonly Fraction[]
  }[]
  readonly criteria: readonly string[]
  /** Shares of the whole weight, one a criterion that counts in the area. */
  readonly weights: readonly Fraction[]
  /**
   * Who has a place against who could take it from them. Where one is to be chosen, the leader against
   * each of the others.
   */
  readonly pairs: readonly (readonly [holder: string, rival: string])[]
}

/** What statistics are asked: a round in numbers and ids, without anything else of it. */
export interface RoundScores {
  readonly scale: { readonly min: number; readonly max: number; readonly best: 'high' | 'low' }
  /** One weighted total an assessment that has a point on every criterion that counts [ST1]. */
  readonly reviews: readonly (Review & { readonly areaId: string })[]
  readonly points: readonly GivenPoint[]
  readonly criteria: readonly string[]
  readonly areas: readonly AreaScores[]
}
