import * as z from 'zod/mini'
import { assessorIdSchema } from './ids.ts'

const note = z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))

/** Somebody who assesses. The authority must be able to tell later who that was. */
export const assessorSchema = z.strictObject({
  id: assessorIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  title: note,
  organisation: note,
})
export type Assessor = z.infer<typeof assessorSchema>
