import * as z from 'zod/mini'
import { type ChainId, roundIdSchema } from '~/domain/model/ids.ts'
import { instantSchema } from '~/domain/model/units.ts'
import type { SealedKind } from '~/exchange/sealed/header.ts'

/** The version of what is written; a reader takes this one and every older one. */
export const archiveFormat = 1

/** First of all: a file of a newer program is told as such, whatever else it holds. */
export const formatSchema = z.object({ format: z.int().check(z.gte(1)) })

/** What a package holds: a copy of a round, or what is inside a sealed file. */
export type PackageKind = 'archive' | SealedKind

/** Where the parts of a package may stand; a copy has chains only. */
const partPath = (kind: PackageKind): RegExp =>
  kind === 'archive'
    ? /^log\/[0-9a-z]{16,40}\.jsonl$/
    : /^(?!manifest\.json$)(?:[0-9a-z-]{1,40}\/)?[0-9a-z-]{1,80}(?:\.[0-9a-z]{1,10})?$/

/** The manifest of a package of one kind, which it names. */
export const manifestSchema = (kind: PackageKind) =>
  z.strictObject({
    format: z.literal(archiveFormat),
    kind: z.literal(kind),
    round: z.strictObject({ id: roundIdSchema, title: z.string().check(z.maxLength(2000)) }),
    createdAt: instantSchema,
    appVersion: z.string().check(z.maxLength(100)),
    rulesVersion: z.int().check(z.gte(1)),
    parts: z
      .array(
        z.strictObject({
          path: z.string().check(z.regex(partPath(kind))),
          bytes: z.int().check(z.nonnegative()),
          sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        }),
      )
      .check(z.maxLength(2000)),
  })

/** What a package says of itself: of which round, when it was made and by what, and every part. */
export type Manifest = z.infer<ReturnType<typeof manifestSchema>>

export const manifestPath = 'manifest.json'
export const logPath = (chain: string): string => `log/${chain}.jsonl`
export const chainInPath = (path: string): ChainId =>
  path.slice('log/'.length, -'.jsonl'.length) as ChainId
