import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import {
  archiveFormat,
  type Manifest,
  manifestPath,
  manifestSchema,
  type PackageKind,
} from '~/exchange/archive/manifest.ts'
import { zip } from '~/exchange/archive/zip.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'

export interface PackageContent {
  readonly kind: PackageKind
  readonly round: { readonly id: RoundId; readonly title: string }
  readonly createdAt: Instant
  readonly appVersion: string
  readonly rulesVersion: number
  /** Bytes by path, in the order they are to stand. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * Parts and the manifest that vouches for them, as a ZIP. The same content gives the same bytes.
 * Throws RangeError on a path, a title or a version that no reader would take.
 */
export function packageParts({ parts, ...content }: PackageContent): Uint8Array {
  const manifest: Manifest = {
    format: archiveFormat,
    ...content,
    parts: [...parts].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: bytesToHex(sha256(bytes)),
    })),
  }
  if (!manifestSchema(content.kind).safeParse(manifest).success) {
    throw new RangeError('packageParts got a manifest that no reader takes')
  }
  return zip(new Map([[manifestPath, utf8ToBytes(canonicalJson(manifest))], ...parts]))
}
