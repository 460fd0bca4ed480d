import * as z from 'zod/mini'
import { preconditions } from './Application.ts'
import { dateSchema } from './units.ts'

/** The formal conditions of the call, in the order they are asked about. */
export const formalChecks = ['deadline', 'cvr', ...preconditions] as const
export type FormalCheck = (typeof formalChecks)[number]

export const checkOutcomes = ['met', 'plan', 'not-met', 'dispensation'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

/** What a person says of one formal condition of one application [EL4]. */
export const checkRulingSchema = z.strictObject({
  check: z.enum(formalChecks),
  /** Null takes a ruling back. `dispensation` is for the deadline alone: admitted though late. */
  outcome: z.nullable(z.enum(checkOutcomes)),
  /** When a documented plan is to be carried out; null for all else, and where no day is known. */
  planDate: z.nullable(dateSchema),
  note: z.string().check(z.maxLength(5000)),
})
export type CheckRuling = z.infer<typeof checkRulingSchema>
