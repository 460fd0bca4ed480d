import * as z from 'zod/mini'
import { type Amount, amountSchema } from './Application.ts'
import { caseNumberSchema } from './ids.ts'

/** What the agency recommends that each funder gives an application. Unit: whole øre a year. */
export const recommendedAmountsSchema = z.strictObject({
  caseNumber: caseNumberSchema,
  /** Null: as asked. */
  amounts: z.nullable(z.array(amountSchema).check(z.maxLength(500))),
})
export type RecommendedAmounts = z.infer<typeof recommendedAmountsSchema>

/** Amounts in one order, by funder and year, so that the same amounts are spelt the same. */
export const amountsInOrder = (amounts: readonly Amount[]): Amount[] =>
  amounts.toSorted(
    (a, b) => Number(a.funderId > b.funderId) - Number(a.funderId < b.funderId) || a.year - b.year,
  )
