import * as z from 'zod/mini'
import { periodSchema } from './Assessor.ts'
import { assessorIdSchema } from './ids.ts'

const note = z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))

/**
 * A case officer who works on the round, under the same rules of habilitet as the assessors: so the
 * id is of the same kind, and no officer has an assessor's.
 */
export const officerSchema = z.strictObject({
  id: assessorIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  title: note,
  organisation: note,
  phone: note,
  mail: note,
  period: periodSchema,
})
export type Officer = z.infer<typeof officerSchema>
