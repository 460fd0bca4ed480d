import * as z from 'zod/mini'
import { pageNumberSchema } from './ApplicationDocument.ts'
import { digestSchema } from './PanelFile.ts'

/** Characters a quote may have, and places one may pin to a criterion. */
export const longestQuote = 1000
export const mostEvidence = 8

/** A place in a document that speaks for a point: words of a page, or in a scan the page alone. */
export const evidenceSchema = z.strictObject({
  sha256: digestSchema,
  /** Counts from 1. */
  page: pageNumberSchema,
  quote: z.nullable(z.string().check(z.minLength(1), z.maxLength(longestQuote))),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const evidenceListSchema = z.array(evidenceSchema).check(z.maxLength(mostEvidence))
