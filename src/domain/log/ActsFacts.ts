import type { Condition } from '~/domain/model/Condition.ts'
import type { CaseNumber, ConditionId } from '~/domain/model/ids.ts'
import type { RecommendedAmounts } from '~/domain/model/RecommendedAmounts.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { Entry, Register } from './Register.ts'

/** What follows from the decisions on the areas: what is recommended, appointed and granted. */
export interface ActsFacts {
  /** The value null: as asked. */
  readonly amounts: ReadonlyMap<CaseNumber, Register<RecommendedAmounts['amounts']>>
  readonly conditions: ReadonlyMap<ConditionId, Register<Condition>>
  /** Every version, in the order they were folded; see `lastSent`. */
  readonly sent: readonly Entry<SentRecommendation>[]
}

export const emptyActs: ActsFacts = { amounts: new Map(), conditions: new Map(), sent: [] }
