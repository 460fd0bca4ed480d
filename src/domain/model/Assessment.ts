import * as z from 'zod/mini'
import { evidenceListSchema } from './Evidence.ts'
import { criterionIdSchema } from './ids.ts'
import { pointsSchema } from './units.ts'

/**
 * What an assessor has said on one criterion. A criterion without a mark is not yet scored; none
 * of the four states is a zero [SC2].
 */
export const markSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('scored'), points: pointsSchema }),
  z.strictObject({ state: z.literal('not-applicable') }),
  z.strictObject({ state: z.literal('abstained') }),
])
export type Mark = z.infer<typeof markSchema>

export const remarkSchema = z.string().check(z.maxLength(5000))

export const answerSchema = z.strictObject({
  criterionId: criterionIdSchema,
  mark: z.nullable(markSchema),
  remark: remarkSchema,
  /** Places in the documents that it rests on; missing for none [DO3]. */
  evidence: z.optional(evidenceListSchema),
})

/** One criterion of an assessment: the mark, where there is one, and the words beside it. */
export type Answer = z.infer<typeof answerSchema>
