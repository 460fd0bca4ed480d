import * as z from 'zod/mini'
import { digestSchema } from './PanelFile.ts'

/** Bytes a PDF may have, and pages. */
export const largestDocument = 50_000_000
const mostPages = 20_000

export const pageNumberSchema = z.int().check(z.gte(1), z.lte(mostPages))

/** A PDF that belongs to an application. It is told by its content: the name may be any [DO1]. */
export const documentSchema = z.strictObject({
  /** Of the file's bytes, hexadecimal. */
  sha256: digestSchema,
  fileName: z.string().check(z.minLength(1), z.maxLength(300)),
  /** Bytes. */
  size: z.int().check(z.gte(1), z.lte(largestDocument)),
  /** Null where nobody could count them. */
  pages: z.nullable(pageNumberSchema),
})
export type ApplicationDocument = z.infer<typeof documentSchema>
export type DocumentId = ApplicationDocument['sha256']
