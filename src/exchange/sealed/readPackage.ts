import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { type Manifest, manifestPath, type PackageKind } from '~/exchange/archive/manifest.ts'
import { readManifest } from '~/exchange/archive/readManifest.ts'
import { unzip } from '~/exchange/archive/zip.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** A package that has been read and found whole. */
export interface Package {
  readonly manifest: Manifest
  /** The bytes of every part by its path, the manifest not among them. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/** What is wrong with a part by what it says, which tells more than that its digest is another. */
export type PartCheck = (
  part: { readonly path: string; readonly bytes: Uint8Array },
  manifest: Manifest,
) => readonly ArchiveFault[]

/**
 * Reads a package of one kind: every part that its manifest names, against its digest, and no other.
 * Errors: every ArchiveFault at once, for a part those of `check` before its digest's; another kind
 * is `no-manifest`. Never throws, whatever the bytes, where `check` does not.
 */
export function readPackage(
  bytes: Uint8Array,
  kind: PackageKind,
  check: PartCheck = () => [],
): Result<Package, ArchiveFault> {
  const unzipped = unzip(bytes)
  if (!unzipped.ok) return unzipped
  const read = readManifest(unzipped.value.get(manifestPath), kind)
  if (!read.ok) return read
  const manifest = read.value
  const stated = new Map(manifest.parts.map((part) => [part.path, part]))
  const faults: ArchiveFault[] = []
  for (const path of unzipped.value.keys()) {
    if (path !== manifestPath && !stated.has(path)) faults.push({ code: 'unknown-part', path })
  }
  const parts = new Map<string, Uint8Array>()
  for (const [path, part] of stated) {
    const found = unzipped.value.get(path)
    if (!found) {
      faults.push({ code: 'missing-part', path })
      continue
    }
    parts.set(path, found)
    const said = check({ path, bytes: found }, manifest)
    const isSame = found.length === part.bytes && bytesToHex(sha256(found)) === part.sha256
    faults.push(...(said.length > 0 || isSame ? said : [{ code: 'changed-part', path } as const]))
  }
  return faults.length > 0 ? err(...faults) : ok({ manifest, parts })
}
