import type { SelfCheckOutcome } from '~/domain/statistics/check/CheckedVector.ts'
import { leastSurplus } from '~/domain/statistics/round/cautionsOf.ts'
import type { ModelSummary, RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'

/** What statistics say of the round a document is made from, and how the program that says it was checked. */
export interface DocumentCertainty {
  readonly analysis: RoundAnalysis
  readonly selfCheck: SelfCheckOutcome
}

/** The model, where there are assessments enough in the round for its numbers to be told [CE2]. */
export const toldModel = ({ model }: RoundAnalysis): ModelSummary | null =>
  model && model.reviewCount - model.applicationCount >= leastSurplus ? model : null
