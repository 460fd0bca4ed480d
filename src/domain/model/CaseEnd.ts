import * as z from 'zod/mini'
import { areaIdSchema, assessorIdSchema, caseNumberSchema } from './ids.ts'
import { digestSchema } from './PanelFile.ts'
import { dateSchema } from './units.ts'

const line = z.string().check(z.minLength(1), z.maxLength(300))
const reason = z.string().check(z.minLength(1), z.maxLength(5000))

/** Whether the round is at its end [CL1], and over what it was closed. */
export const closingSchema = z.strictObject({
  isClosed: z.boolean(),
  /** Asked for where something is open, and to open it again. */
  reason: z.nullable(reason),
  /** Areas without a decision of the agency's, or without the minister's appointment. */
  openAreas: z.array(areaIdSchema).check(z.maxLength(500)),
})
export type Closing = z.infer<typeof closingSchema>

/** A case archive that was put into the authority's own filing system [CL3]. */
export const journalEntrySchema = z.strictObject({
  fileName: line,
  /** Of the archive's bytes. */
  sha256: digestSchema,
  /** Where it is filed: case and document number. */
  reference: line,
  date: dateSchema,
  /** How many events of the round it holds; entries of this kind and beginnings of chains left out. */
  events: z.int().check(z.nonnegative()),
})
export type JournalEntry = z.infer<typeof journalEntrySchema>

/** Whose case was laid open: one party's own, or anybody's with its extracts. */
export const accessKinds = ['party', 'anyone'] as const

/** A pack that was given to somebody who asked for access (`aktindsigt`) [AX1]. */
export const accessGivenSchema = z.strictObject({
  kind: z.enum(accessKinds),
  /** The party's own application; null in a pack for anyone. */
  caseNumber: z.nullable(caseNumberSchema),
  requester: line,
  date: dateSchema,
  /** Assessors whose names were left out, each with the legal basis for it. */
  leftOut: z.array(z.strictObject({ assessorId: assessorIdSchema, basis: reason })),
  /** Of the pack's bytes. */
  sha256: digestSchema,
})
export type AccessGiven = z.infer<typeof accessGivenSchema>
