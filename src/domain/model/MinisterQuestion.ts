import * as z from 'zod/mini'
import { questionIdSchema } from './ids.ts'
import { dateSchema } from './units.ts'

const text = z.string().check(z.minLength(1), z.maxLength(5000))

/** What the minister's office asks about the recommendation, and what it was answered. */
export const ministerQuestionSchema = z.strictObject({
  questionId: questionIdSchema,
  from: z.string().check(z.minLength(1), z.maxLength(200)),
  askedOn: dateSchema,
  text,
  due: z.nullable(dateSchema),
  answer: z.nullable(z.strictObject({ on: dateSchema, text })),
})
export type MinisterQuestion = z.infer<typeof ministerQuestionSchema>
