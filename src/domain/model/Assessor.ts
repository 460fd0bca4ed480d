import * as z from 'zod/mini'
import { assessorIdSchema } from './ids.ts'
import { dateSchema } from './units.ts'

const note = z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))

/** From which day to which somebody took part; open where it is not known yet. */
export const periodSchema = z.strictObject({
  from: z.nullable(dateSchema),
  to: z.nullable(dateSchema),
})
export type Period = z.infer<typeof periodSchema>

/** Somebody who assesses. The authority must be able to tell later who that was. */
export const assessorSchema = z.strictObject({
  id: assessorIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  title: note,
  organisation: note,
  /** What makes the person fit to assess, in words. */
  competence: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  period: z.optional(periodSchema),
  mail: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
})
export type Assessor = z.infer<typeof assessorSchema>
