import * as z from 'zod/mini'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { type ChainId, roundIdSchema } from '~/domain/model/ids.ts'
import { instantSchema } from '~/domain/model/units.ts'
import type { SealedKind } from '~/exchange/sealed/header.ts'

/** The version of a package and of a copy; a reader takes this one and every older one. */
export const archiveFormat = 1
/** A case archive: parts are stored, and there may be documents and the page that verifies it. */
export const caseFormat = 2

/** First of all: a file of a newer program is told as such, whatever else it holds. */
export const formatSchema = z.object({ format: z.int().check(z.gte(1)) })

/** What a package holds: a copy of a round, or what is inside a sealed file. */
export type PackageKind = 'archive' | SealedKind

const logPart = /^log\/[0-9a-z]{16,40}\.jsonl$/
const casePart = /^(?:log\/[0-9a-z]{16,40}\.jsonl|documents\/[0-9a-f]{64}|verify\.html)$/
const sealedPart = /^(?!manifest\.json$)(?:[0-9a-z-]{1,40}\/)?[0-9a-z-]{1,80}(?:\.[0-9a-z]{1,10})?$/

/** Where the parts of a package may stand, and how many; a copy has chains only. */
const allowedParts = (kind: PackageKind, format: number): readonly [RegExp, number] => {
  if (kind !== 'archive') return [sealedPart, 2000]
  return format === caseFormat ? [casePart, 20_000] : [logPart, 2000]
}

/** The newest format that a package of a kind may have. */
export const newestFormat = (kind: PackageKind): number =>
  kind === 'archive' ? caseFormat : archiveFormat

/** The manifest of a package of one kind and format, both of which it names. */
export const manifestSchema = (kind: PackageKind, format: number = archiveFormat) => {
  const [path, most] = allowedParts(kind, format)
  return z.strictObject({
    format: z.literal(format),
    kind: z.literal(kind),
    round: z.strictObject({ id: roundIdSchema, title: z.string().check(z.maxLength(2000)) }),
    createdAt: instantSchema,
    appVersion: z.string().check(z.maxLength(100)),
    rulesVersion: z.int().check(z.gte(1)),
    parts: z
      .array(
        z.strictObject({
          path: z.string().check(z.regex(path)),
          bytes: z.int().check(z.nonnegative()),
          sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        }),
      )
      .check(z.maxLength(most)),
  })
}

/** What a package says of itself: of which round, when it was made and by what, and every part. */
export type Manifest = z.infer<ReturnType<typeof manifestSchema>>

export const manifestPath = 'manifest.json'
export const logPath = (chain: string): string => `log/${chain}.jsonl`
export const verifierPath = 'verify.html'
/** Stands in the head of the page that verifies, and in no other page that a host might answer with. */
export const verifierMark = '<meta name="application-name" content="klyngevalg-verify" />'
export const isVerifier = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 2000)).includes(verifierMark)
export const documentPath = (sha256: string): string => `documents/${sha256}`
export const isLogPath = (path: string): boolean => path.startsWith('log/')
export const isDocumentPath = (path: string): boolean => path.startsWith('documents/')
export const documentInPath = (path: string): DocumentId => path.slice('documents/'.length)
export const chainInPath = (path: string): ChainId =>
  path.slice('log/'.length, -'.jsonl'.length) as ChainId
