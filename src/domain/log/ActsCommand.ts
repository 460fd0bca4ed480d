import type { Condition } from '~/domain/model/Condition.ts'
import type { RecommendedAmounts } from '~/domain/model/RecommendedAmounts.ts'

/** What the agency asks for from the recommendation on. */
export type ActsCommand =
  | ({ readonly kind: 'recommend-amounts' } & RecommendedAmounts)
  | { readonly kind: 'record-condition'; readonly condition: Condition }
