import * as z from 'zod/mini'
import { caseNumberSchema } from './ids.ts'

const line = z.string().check(z.minLength(1), z.maxLength(500))

/** What one must know of an applicant to declare one's habilitet, and nothing more. */
export const applicantSchema = z.strictObject({
  caseNumber: caseNumberSchema,
  name: line,
  cvr: z.nullable(z.string().check(z.regex(/^\d{8}$/))),
  board: z.array(line),
  partners: z.array(line),
})
export type Applicant = z.infer<typeof applicantSchema>
