import * as z from 'zod/mini'
import { documentSchema } from '~/domain/model/ApplicationDocument.ts'
import { applicationSchema } from '~/domain/model/Application.ts'
import { assessorSchema } from '~/domain/model/Assessor.ts'
import { applicantSchema } from '~/domain/model/Applicant.ts'
import { caseNumberSchema } from '~/domain/model/ids.ts'
import { openedFileSchema } from '~/domain/model/PanelFile.ts'
import { setupSchema } from '~/domain/model/Setup.ts'

/** What a habilitet file or a brief holds; nothing else is taken, so nothing else can be in it. */
export const unsentFileSchema = z.strictObject({
  file: z.omit(openedFileSchema, { digest: true }),
  assessor: assessorSchema,
  applicants: z.array(applicantSchema).check(z.maxLength(20_000)),
  setup: z.nullable(setupSchema),
  setupReason: z.nullable(z.string().check(z.maxLength(5000))),
  applications: z.array(applicationSchema).check(z.maxLength(20_000)),
  /** Missing where the applications have no PDFs [PA5]. */
  documents: z.optional(
    z
      .array(z.strictObject({ caseNumber: caseNumberSchema, document: documentSchema }))
      .check(z.minLength(1), z.maxLength(20_000)),
  ),
})

export const contentPath = 'content.json'
