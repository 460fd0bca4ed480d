import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { emptyLog, type Log, mergeRun } from '~/domain/log/Log.ts'
import { readChainLines } from '~/domain/log/readChainLines.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import {
  archiveFormat,
  chainInPath,
  formatSchema,
  logPath,
  type Manifest,
  manifestPath,
  manifestSchema,
} from './manifest.ts'
import { unzip } from './zip.ts'

/** A copy that has been read and found whole. */
export interface Archive {
  readonly manifest: Manifest
  readonly log: Log
}

/**
 * Reads a copy: every part against its digest, every event against the one before it.
 * Errors: every ArchiveFault of the file at once. Never throws, whatever the bytes.
 */
export function readArchive(bytes: Uint8Array): Result<Archive, ArchiveFault> {
  const parts = unzip(bytes)
  if (!parts.ok) return parts
  const read = readManifest(parts.value.get(manifestPath))
  if (!read.ok) return read
  const manifest = read.value
  const stated = new Map(manifest.parts.map((part) => [part.path, part]))
  const faults: ArchiveFault[] = []
  for (const path of parts.value.keys()) {
    if (path !== manifestPath && !stated.has(path)) faults.push({ code: 'unknown-part', path })
  }
  const runs: (readonly RoundEvent[])[] = []
  for (const [path, { sha256: digest }] of stated) {
    const part = parts.value.get(path)
    if (!part) {
      faults.push({ code: 'missing-part', path })
      continue
    }
    const events = readChain(part, path, manifest.round.id)
    if (events.ok) runs.push(events.value)
    else faults.push(...events.faults)
    if (events.ok && bytesToHex(sha256(part)) !== digest) {
      faults.push({ code: 'changed-part', path })
    }
  }
  if (faults.length > 0) return { ok: false, faults }
  return merged(runs, manifest)
}

function readManifest(bytes: Uint8Array | undefined): Result<Manifest, ArchiveFault> {
  let fields: unknown
  try {
    fields = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ code: 'no-manifest' })
  }
  const format = formatSchema.safeParse(fields)
  if (format.success && format.data.format > archiveFormat) return err({ code: 'newer-format' })
  const manifest = manifestSchema.safeParse(fields)
  return manifest.success ? ok(manifest.data) : err({ code: 'no-manifest' })
}

/** One chain from its lines; it begins with itself, in the round the manifest names. */
function readChain(
  bytes: Uint8Array,
  path: string,
  roundId: RoundId,
): Result<readonly RoundEvent[], ArchiveFault> {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const isCutOff = lines.pop() !== ''
  const chain = chainInPath(path)
  const { events, damage } = readChainLines({ chain, firstSeq: 1, lines })
  const [first] = events
  if (damage) return err({ code: 'broken-chain', path, seq: damage.seq })
  if (isCutOff) return err({ code: 'broken-chain', path, seq: events.length + 1 })
  if (first?.kind !== 'chain-begun') return err({ code: 'broken-chain', path, seq: 1 })
  return first.body.roundId === roundId ? ok(events) : err({ code: 'other-round', path })
}

function merged(
  runs: readonly (readonly RoundEvent[])[],
  manifest: Manifest,
): Result<Archive, ArchiveFault> {
  if (runs.length === 0) return err({ code: 'no-events' })
  let log = emptyLog
  // From the earliest: no chain is then too far ahead of those before it.
  for (const run of runs.toSorted((a, b) => (a[0]?.clock ?? 0) - (b[0]?.clock ?? 0))) {
    const added = mergeRun(log, run)
    if (!added.ok) {
      const { chain, seq } = added.faults[0] ?? { chain: '', seq: 1 }
      return err({ code: 'broken-chain', path: logPath(chain), seq })
    }
    log = added.value
  }
  return ok({ manifest, log })
}
