import * as z from 'zod/mini'
import { digestSchema } from '~/domain/model/PanelFile.ts'
import { instantSchema } from '~/domain/model/units.ts'

/**
 * A file that was looked at here and not taken in. It is no event: nothing in the round has changed.
 * So it stands on this device alone, with no more of the file than its name, size and digest.
 */
export const importAttemptSchema = z.strictObject({
  at: instantSchema,
  content: z.enum(['applications', 'assessments', 'rulings']),
  fileName: z.string().check(z.maxLength(300)),
  size: z.int().check(z.nonnegative()),
  sha256: digestSchema,
  /** `refused`: it had faults; `left`: it could have been taken in, and was not. */
  outcome: z.enum(['refused', 'left']),
  faults: z.int().check(z.nonnegative()),
})
export type ImportAttempt = z.infer<typeof importAttemptSchema>

/** The newest are kept; who tries a file two hundred times needs help rather than a list. */
export const maxAttempts = 200

/** What is kept, newest last; nothing where it is not what this program wrote. */
export function attemptsFrom(text: string | undefined): readonly ImportAttempt[] {
  if (text === undefined) return []
  try {
    const read = z.array(importAttemptSchema).safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

export const attemptsToText = (attempts: readonly ImportAttempt[]): string =>
  JSON.stringify(attempts.slice(-maxAttempts))
