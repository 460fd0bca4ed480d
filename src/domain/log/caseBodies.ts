import * as z from 'zod/mini'
import { accessGivenSchema, closingSchema, journalEntrySchema } from '~/domain/model/CaseEnd.ts'
import { hearingSchema } from '~/domain/model/Hearing.ts'
import { caseNumberSchema, eventIdSchema } from '~/domain/model/ids.ts'

const replaces = z.array(eventIdSchema)

/** Bodies of what belongs to the case rather than to one of the acts; all in the agency's chains. */
export const caseBodies = {
  /** Null takes it back. */
  'hearing-recorded': z.strictObject({
    caseNumber: caseNumberSchema,
    hearing: z.nullable(hearingSchema),
    replaces,
  }),
  'round-closed': z.strictObject({ ...closingSchema.shape, replaces }),
  'round-journalised': journalEntrySchema,
  'access-given': z.strictObject({ access: accessGivenSchema }),
} as const

export type CaseKind = keyof typeof caseBodies
