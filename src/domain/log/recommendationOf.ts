import { type RecommendedArea, recommendedOf } from './recommendedOf.ts'
import { settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** All that the agency recommends, and why these together. */
export interface Recommendation {
  /** In the round's order; only areas with a settled decision. */
  readonly areas: readonly RecommendedArea[]
  /** Null where nobody has said why, or two disagree on it. */
  readonly setReason: string | null
}

/** What would go out of the house if it were sent now [AC6]. */
export const recommendationOf = (state: RoundState): Recommendation => ({
  areas: recommendedOf(state),
  setReason: settled(state.acts.setReason) ?? null,
})
