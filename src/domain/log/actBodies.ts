import * as z from 'zod/mini'
import { conditionSchema } from '~/domain/model/Condition.ts'
import { eventIdSchema } from '~/domain/model/ids.ts'
import { recommendedAmountsSchema } from '~/domain/model/RecommendedAmounts.ts'
import { sentRecommendationSchema } from '~/domain/model/SentRecommendation.ts'

const replaces = z.array(eventIdSchema)

/** Bodies of the agency's acts from the recommendation on; all of them stand in its own chains. */
export const actBodies = {
  'amounts-recommended': z.strictObject({ ...recommendedAmountsSchema.shape, replaces }),
  'condition-recorded': z.strictObject({ condition: conditionSchema, replaces }),
  /** It has gone out of the house, and nothing replaces it: the next is a version of its own. */
  'recommendation-sent': sentRecommendationSchema,
} as const

export type ActKind = keyof typeof actBodies
