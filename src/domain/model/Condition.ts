import * as z from 'zod/mini'
import { preconditions } from './Application.ts'
import { caseNumberSchema, conditionIdSchema } from './ids.ts'
import { dateSchema } from './units.ts'

/** How far a condition has come; `dropped` is one that is no longer asked. */
export const conditionStandings = ['open', 'met', 'not-met', 'dropped'] as const

/** What is asked of an applicant besides the application: `vilkår`. */
export const conditionSchema = z.strictObject({
  conditionId: conditionIdSchema,
  caseNumber: caseNumberSchema,
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  due: z.nullable(dateSchema),
  standing: z.enum(conditionStandings),
  note: z.nullable(z.string().check(z.minLength(1), z.maxLength(2000))),
  /** The precondition it was proposed from, met by a plan in the application [AC3]. */
  about: z.optional(z.enum(preconditions)),
})
export type Condition = z.infer<typeof conditionSchema>
