import * as z from 'zod/mini'
import { type ChainId, roundIdSchema } from '~/domain/model/ids.ts'
import { instantSchema } from '~/domain/model/units.ts'

/** The version of what is written; a reader takes this one and every older one. */
export const archiveFormat = 1

/** First of all: a file of a newer program is told as such, whatever else it holds. */
export const formatSchema = z.object({ format: z.int().check(z.gte(1)) })

export const manifestSchema = z.strictObject({
  format: z.literal(archiveFormat),
  kind: z.literal('archive'),
  round: z.strictObject({ id: roundIdSchema, title: z.string().check(z.maxLength(2000)) }),
  createdAt: instantSchema,
  appVersion: z.string().check(z.maxLength(100)),
  rulesVersion: z.int().check(z.gte(1)),
  parts: z
    .array(
      z.strictObject({
        path: z.string().check(z.regex(/^log\/[0-9a-z]{16,40}\.jsonl$/)),
        bytes: z.int().check(z.nonnegative()),
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      }),
    )
    .check(z.maxLength(2000)),
})

/** What a copy says of itself: of which round, when it was made and by what, and every part. */
export type Manifest = z.infer<typeof manifestSchema>

export const manifestPath = 'manifest.json'
export const logPath = (chain: string): string => `log/${chain}.jsonl`
export const chainInPath = (path: string): ChainId =>
  path.slice('log/'.length, -'.jsonl'.length) as ChainId
