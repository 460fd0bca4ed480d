import * as z from 'zod/mini'
import { dateSchema } from './units.ts'

const text = z.string().check(z.minLength(1), z.maxLength(5000))

/** What was laid before the applicant, when, and until when they may answer. */
const sent = { what: text, sentOn: dateSchema, due: dateSchema }

/** What an answer comes to: nothing is looked at again, or the assessors look again. */
export const hearingEffects = ['none', 're-assessment'] as const

/** Where the hearing of one applicant (`partshøring`) stands [HE1]. */
export const hearingSchema = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('not-needed'), reason: text }),
  z.strictObject({ standing: z.literal('sent'), ...sent }),
  z.strictObject({
    standing: z.literal('answered'),
    ...sent,
    answeredOn: dateSchema,
    /** What the applicant said, in short. */
    answer: text,
    /** Null while nobody has said what it comes to. */
    effect: z.nullable(z.enum(hearingEffects)),
    /** Why it comes to that. */
    grounds: z.nullable(text),
  }),
  /** The day passed and nobody answered. */
  z.strictObject({ standing: z.literal('passed'), ...sent }),
])
export type Hearing = z.infer<typeof hearingSchema>
export type HearingStanding = Hearing['standing']
