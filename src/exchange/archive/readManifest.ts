import { canonicalJson } from '~/lib/canonicalJson.ts'
import { jsonFault } from '~/lib/jsonFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import {
  formatSchema,
  type Manifest,
  manifestSchema,
  newestFormat,
  type PackageKind,
} from './manifest.ts'

/**
 * What a package says of itself. Errors: one ArchiveFault; another kind is `no-manifest`.
 * Never throws, whatever the bytes.
 */
export function readManifest(
  bytes: Uint8Array | undefined,
  kind: PackageKind,
): Result<Manifest, ArchiveFault> {
  let fields: unknown
  let isPlain = false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    fields = JSON.parse(text)
    isPlain = jsonFault(text) === null
  } catch {
    return err({ code: 'no-manifest' })
  }
  const { data } = formatSchema.safeParse(fields)
  if (data && data.format > newestFormat(kind)) return err({ code: 'newer-format' })
  const manifest = manifestSchema(kind, data?.format).safeParse(fields)
  if (!isPlain || !manifest.success) return err({ code: 'no-manifest' })
  const twin = twinOf(manifest.data.parts.map(({ path }) => path))
  return twin === undefined ? ok(manifest.data) : err({ code: 'twin-part', path: twin })
}

/** Whether a manifest is written in the one way it can be, so that no byte of it is free. */
export const isCanonical = (bytes: Uint8Array, manifest: Manifest): boolean =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === canonicalJson(manifest)

function twinOf(paths: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return paths.find((path) => {
    const isTwin = seen.has(path)
    seen.add(path)
    return isTwin
  })
}
