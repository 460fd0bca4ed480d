import * as z from 'zod/mini'
import { areaIdSchema, caseNumberSchema, funderIdSchema } from './ids.ts'
import { instantSchema, oreSchema } from './units.ts'

/** How a precondition of the call stands, as stated by whoever imported it; null: not stated. */
export const preconditionSchema = z.nullable(z.enum(['met', 'plan', 'not-met']))
export type Precondition = z.infer<typeof preconditionSchema>

const line = z.string().check(z.minLength(1), z.maxLength(500))
const text = z.string().check(z.maxLength(20_000))

/** What is asked of, or recommended from, one funder for one year. */
export const amountSchema = z.strictObject({
  funderId: funderIdSchema,
  year: z.int(),
  amount: oreSchema,
})
export type Amount = z.infer<typeof amountSchema>

export const textsSchema = z.array(z.strictObject({ heading: line, text }))

export const applicationSchema = z.strictObject({
  caseNumber: caseNumberSchema,
  areaId: areaIdSchema,
  title: line,
  applicant: line,
  /** Eight digits that pass modulus 11; null where the organisation has none yet. */
  cvr: z.nullable(z.string().check(z.regex(/^\d{8}$/))),
  submittedAt: z.nullable(instantSchema),
  /** Municipality of the head office, and of each branch. */
  headquarters: z.nullable(line),
  branches: z.array(line),
  /** Who sits on the board, and who takes part: what habilitet is declared on. */
  board: z.optional(z.array(line)),
  partners: z.optional(z.array(line)),
  legalForm: preconditionSchema,
  boardBusiness: preconditionSchema,
  boardKnowledge: preconditionSchema,
  goldLabel: preconditionSchema,
  /** The field an application for an `open` area names for itself [SE3]. */
  proposedField: z.nullable(line),
  amounts: z.array(amountSchema),
  summary: z.nullable(text),
  /** The application's own text, a column each, under the column's heading. */
  texts: textsSchema,
})
export type Application = z.infer<typeof applicationSchema>

/** The preconditions of the call by name, in the order of the template's columns. */
export const preconditions = ['legalForm', 'boardBusiness', 'boardKnowledge', 'goldLabel'] as const
export type PreconditionName = (typeof preconditions)[number]
