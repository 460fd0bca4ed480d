import { Inflate } from 'fflate'
import { err, ok, type Result } from '~/lib/result.ts'
import { crc32 } from './crc32.ts'
import { joined } from './zip.ts'
import { type ZipDirectoryFault, type ZipEntry, zipDirectory } from './zipDirectory.ts'

export interface ZipScanLimits {
  readonly parts: number
  /** Bytes that all parts may unpack to. */
  readonly unpacked: number
  /** How many times the file's own size that may be; small files may come to a million bytes. */
  readonly ratio: number
}

/** Why a ZIP from somebody else is not unpacked. */
export type ZipScanFault =
  | ZipDirectoryFault
  | { readonly code: 'zip-too-many-parts' }
  | {
      readonly code:
        | 'zip-unsafe-name'
        | 'zip-twin-name'
        | 'zip-encrypted'
        | 'zip-ratio'
        | 'zip-too-large'
      readonly path: string
    }

/** Always allowed, so that a small file of much the same text is no bomb. */
const allowedBytes = 1_000_000
/** Bytes fed at a time; one of them unpacks to a thousand at most. */
const step = 2048

/**
 * Unpacks a ZIP that anybody may have made. Names come first, then each part is unpacked a little at
 * a time while the bytes that really come out are counted: what the file states of its sizes is not
 * believed. Every part is unpacked and checked, `isWanted` or not; only the wanted are kept.
 * Errors: every name that is refused; else the first fault. Never throws.
 */
export function scanZip(
  bytes: Uint8Array,
  limits: ZipScanLimits,
  isWanted: (path: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, ZipScanFault> {
  const directory = zipDirectory(bytes)
  if (!directory.ok) return directory
  const entries = directory.value
  if (entries.length > limits.parts) return err({ code: 'zip-too-many-parts' })
  const names = nameFaults(entries)
  if (names.length > 0) return err(...names)
  const budget: Budget = {
    left: Math.min(limits.unpacked, Math.max(allowedBytes, bytes.length * limits.ratio)),
    isBoundByRatio: bytes.length * limits.ratio < limits.unpacked,
  }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const unpacked = unpack(entry, budget, isWanted(entry.path))
    if (!unpacked.ok) return unpacked
    if (isWanted(entry.path)) parts.set(entry.path, unpacked.value)
  }
  return ok(parts)
}

interface Budget {
  left: number
  readonly isBoundByRatio: boolean
}

/** A name that would be written elsewhere, or that another system takes for one before it. */
function nameFaults(entries: readonly ZipEntry[]): readonly ZipScanFault[] {
  const seen = new Set<string>()
  return entries.flatMap(({ path }): readonly ZipScanFault[] => {
    const key = path.normalize('NFC').toLowerCase()
    const isTwin = seen.has(key)
    seen.add(key)
    if (isUnsafe(path)) return [{ code: 'zip-unsafe-name', path }]
    return isTwin ? [{ code: 'zip-twin-name', path }] : []
  })
}

const isUnsafe = (path: string): boolean =>
  path === '' ||
  /[\\\p{Cc}]|^\/|^[a-z]:/iu.test(path) ||
  path.split('/').some((part) => part === '..' || part === '.')

/** Thrown and caught in this file only: more comes out than there is room for. */
class Overflow extends Error {}

function unpack(
  { path, packed, method, crc, isEncrypted }: ZipEntry,
  budget: Budget,
  isKept: boolean,
): Result<Uint8Array, ZipScanFault> {
  if (isEncrypted) return err({ code: 'zip-encrypted', path })
  const chunks: Uint8Array[] = []
  let checksum = 0
  const take = (chunk: Uint8Array) => {
    budget.left -= chunk.length
    if (budget.left < 0) throw new Overflow()
    checksum = crc32(chunk, checksum)
    if (isKept) chunks.push(chunk)
  }
  try {
    if (method === 0) take(packed)
    else if (method === 8) inflate(packed, take)
    else return err({ code: 'zip-damaged', path })
  } catch (error) {
    const isOverflow = error instanceof Overflow
    if (!isOverflow) return err({ code: 'zip-damaged', path })
    return err({ code: budget.isBoundByRatio ? 'zip-ratio' : 'zip-too-large', path })
  }
  return checksum === crc ? ok(joined(chunks)) : err({ code: 'zip-damaged', path })
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate((chunk) => take(chunk))
  for (let at = 0; at === 0 || at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  }
}
