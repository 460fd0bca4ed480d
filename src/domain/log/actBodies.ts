import * as z from 'zod/mini'
import { appointmentSchema } from '~/domain/model/Appointment.ts'
import { conditionSchema } from '~/domain/model/Condition.ts'
import { fundingDecisionSchema } from '~/domain/model/FundingDecision.ts'
import { areaIdSchema, eventIdSchema } from '~/domain/model/ids.ts'
import { ministerQuestionSchema } from '~/domain/model/MinisterQuestion.ts'
import { reassessmentSchema, supplementSchema } from '~/domain/model/Reassessment.ts'
import { recommendedAmountsSchema } from '~/domain/model/RecommendedAmounts.ts'
import { sentRecommendationSchema } from '~/domain/model/SentRecommendation.ts'

const replaces = z.array(eventIdSchema)

/** Bodies of the agency's acts from the recommendation on; all of them stand in its own chains. */
export const actBodies = {
  'amounts-recommended': z.strictObject({ ...recommendedAmountsSchema.shape, replaces }),
  'condition-recorded': z.strictObject({ condition: conditionSchema, replaces }),
  /** Why these together, beside the grounds of each area; null takes it back. */
  'set-reasoned': z.strictObject({
    reason: z.nullable(z.string().check(z.minLength(1), z.maxLength(5000))),
    replaces,
  }),
  /** It has gone out of the house, and nothing replaces it: the next is a version of its own. */
  'recommendation-sent': sentRecommendationSchema,
  'area-appointed': z.strictObject({
    areaId: areaIdSchema,
    ...appointmentSchema.shape,
    replaces,
  }),
  'funding-decided': z.strictObject({ ...fundingDecisionSchema.shape, replaces }),
  'question-recorded': z.strictObject({ question: ministerQuestionSchema, replaces }),
  'reassessment-recorded': z.strictObject({ reassessment: reassessmentSchema, replaces }),
  'supplement-recorded': z.strictObject({ supplement: supplementSchema, replaces }),
} as const

export type ActKind = keyof typeof actBodies
