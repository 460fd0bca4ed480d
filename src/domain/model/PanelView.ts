import * as z from 'zod/mini'
import { assessorIdSchema, caseNumberSchema } from './ids.ts'

/** Why people choose otherwise than what the rules suggest [SE4]. */
export const decisionCategories = ['assessment', 'tie', 'geography', 'conditions', 'other'] as const

/** What the panel says of an area in its meeting; `sent-back` is for another look at the points. */
export const panelChoices = ['suggested', 'other', 'none', 'sent-back'] as const

/** The second of the four acts. `undecided` takes one back. */
export const panelViewSchema = z.strictObject({
  choice: z.enum([...panelChoices, 'undecided']),
  caseNumbers: z.array(caseNumberSchema),
  category: z.nullable(z.enum(decisionCategories)),
  reason: z.nullable(z.string().check(z.minLength(1), z.maxLength(5000))),
  /** Digest of the area's ranking input and result that the panel had before it. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type PanelView = z.infer<typeof panelViewSchema>

const text = z.string().check(z.maxLength(15_000))

/** What is kept of the talk on an area: what was said, who held another view, and who was there. */
export const discussionSchema = z.strictObject({
  note: text,
  minority: text,
  present: z.array(assessorIdSchema).check(z.maxLength(500)),
})
export type Discussion = z.infer<typeof discussionSchema>
export const emptyDiscussion: Discussion = { note: '', minority: '', present: [] }
