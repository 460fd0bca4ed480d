import * as z from 'zod/mini'
import { areaIdSchema, caseNumberSchema, reassessmentIdSchema, supplementIdSchema } from './ids.ts'
import { dateSchema } from './units.ts'

const text = z.string().check(z.minLength(1), z.maxLength(5000))

/** A second look at some areas after a first: who asked for it, when and on what basis. */
export const reassessmentSchema = z.strictObject({
  reassessmentId: reassessmentIdSchema,
  areaIds: z.array(areaIdSchema).check(z.minLength(1), z.maxLength(500)),
  askedBy: z.string().check(z.minLength(1), z.maxLength(200)),
  askedOn: dateSchema,
  basis: text,
  standing: z.enum(['open', 'closed']),
})
export type Reassessment = z.infer<typeof reassessmentSchema>

/** Material that came after the application, and whether the agency has read it. */
export const supplementSchema = z.strictObject({
  supplementId: supplementIdSchema,
  caseNumber: caseNumberSchema,
  text,
  receivedOn: dateSchema,
  isRead: z.boolean(),
})
export type Supplement = z.infer<typeof supplementSchema>
