import * as z from 'zod/mini'
import { documentSchema } from '~/domain/model/ApplicationDocument.ts'
import { evidenceListSchema } from '~/domain/model/Evidence.ts'
import { caseNumberSchema, criterionIdSchema, eventIdSchema } from '~/domain/model/ids.ts'

const replaces = z.array(eventIdSchema)

/** Bodies of what is said of PDFs: by the agency whose they are, by an assessor where they speak. */
export const documentBodies = {
  /** A PDF belongs to an application, or no longer does. */
  'document-attached': z.strictObject({
    caseNumber: caseNumberSchema,
    document: documentSchema,
    isAttached: z.boolean(),
    replaces,
  }),
  /** The places in the documents that an assessor pins to a criterion: all of them at once. */
  'evidence-pinned': z.strictObject({
    caseNumber: caseNumberSchema,
    criterionId: criterionIdSchema,
    evidence: evidenceListSchema,
    replaces,
  }),
} as const
