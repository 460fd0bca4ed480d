import * as z from 'zod/mini'
import { caseNumberSchema, funderIdSchema } from './ids.ts'
import { dateSchema, oreSchema } from './units.ts'

/** `tilsagn`, `tilsagn med vilkår`, `afslag`, or nothing yet. */
export const fundingOutcomes = [
  'committed',
  'committed-with-conditions',
  'refused',
  'undecided',
] as const

/** What one funder has decided on one application; each funder decides on its own [AC5]. */
export const fundingDecisionSchema = z.strictObject({
  caseNumber: caseNumberSchema,
  funderId: funderIdSchema,
  outcome: z.enum(fundingOutcomes),
  /** Unit: whole øre a year. */
  amounts: z.array(z.strictObject({ year: z.int(), amount: oreSchema })).check(z.maxLength(100)),
  /** The day of the funder's decision, not of its recording. */
  date: z.nullable(dateSchema),
  /** Where the decision is filed; empty for nowhere yet. */
  reference: z.string().check(z.maxLength(200)),
  reason: z.nullable(z.string().check(z.minLength(1), z.maxLength(5000))),
})
export type FundingDecision = z.infer<typeof fundingDecisionSchema>

export const noFunding: Omit<FundingDecision, 'caseNumber' | 'funderId'> = {
  outcome: 'undecided',
  amounts: [],
  date: null,
  reference: '',
  reason: null,
}
