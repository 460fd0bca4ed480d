import * as z from 'zod/mini'
import { areaIdSchema, caseNumberSchema, eventIdSchema } from './ids.ts'
import { digestSchema } from './PanelFile.ts'
import { dateSchema } from './units.ts'

/** What a version says of one area, and digests of what else it says of it. */
export const sentAreaSchema = z.strictObject({
  areaId: areaIdSchema,
  choice: z.enum(['suggested', 'other', 'none']),
  caseNumbers: z.array(caseNumberSchema),
  /** Of the ranking the decision was made on [LG9]. */
  digest: digestSchema,
  /** The decision that was sent; null where no event of the log holds it. */
  decisionId: z.nullable(eventIdSchema),
  /** Of category and reason, of the amounts, and of the conditions, as `sentAreaOf` makes them. */
  groundsDigest: digestSchema,
  amountsDigest: digestSchema,
  conditionsDigest: digestSchema,
})
export type SentArea = z.infer<typeof sentAreaSchema>

/** The third of the four acts: a version of the recommendation as it went to the minister [AC6]. */
export const sentRecommendationSchema = z.strictObject({
  /** Counts from 1; the log gives it. */
  version: z.int().check(z.gte(1), z.lte(10_000)),
  date: dateSchema,
  /** The day as it is printed. */
  dateText: z.string().check(z.minLength(1), z.maxLength(100)),
  /** SHA-256 of all that was recommended, hexadecimal; what `recommendationDigest` gives. */
  digest: digestSchema,
  areas: z.array(sentAreaSchema).check(z.minLength(1), z.maxLength(500)),
  /** Why these together; left out where nobody has said so. */
  setReason: z.optional(z.string().check(z.minLength(1), z.maxLength(5000))),
  /** Whose hearing was open when it went out, and why it went all the same [HE3]; left out for none. */
  overHearings: z.optional(
    z.strictObject({
      caseNumbers: z.array(caseNumberSchema).check(z.minLength(1)),
      reason: z.string().check(z.minLength(1), z.maxLength(5000)),
    }),
  ),
  /** What changed since the version before and why; null in the first version only. */
  change: z.nullable(z.string().check(z.minLength(1), z.maxLength(5000))),
})
export type SentRecommendation = z.infer<typeof sentRecommendationSchema>
