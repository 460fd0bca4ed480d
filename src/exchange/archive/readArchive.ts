import { emptyLog, type Log, mergeRun } from '~/domain/log/Log.ts'
import { readChainLines } from '~/domain/log/readChainLines.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { readPackage } from '~/exchange/sealed/readPackage.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import { chainInPath, logPath, type Manifest } from './manifest.ts'

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
  const runs: (readonly RoundEvent[])[] = []
  const read = readPackage(bytes, 'archive', (part, manifest) => {
    const events = readChain(part.bytes, part.path, manifest.round.id)
    if (!events.ok) return events.faults
    runs.push(events.value)
    return []
  })
  return read.ok ? merged(runs, read.value.manifest) : read
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
