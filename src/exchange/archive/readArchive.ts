import { checkLinks } from '~/domain/log/chain.ts'
import { emptyLog, type Log, mergeRun } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { ArchivedDocument } from './ArchivedDocument.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import { bytesSource, type ByteSource } from './ByteSource.ts'
import { examineArchive } from './examineArchive.ts'
import { logPath, type Manifest } from './manifest.ts'

/** A copy or a case archive that has been read and found whole. */
export interface Archive {
  readonly manifest: Manifest
  readonly log: Log
  /** The PDFs in it; a copy has none. */
  readonly documents: ReadonlyMap<DocumentId, ArchivedDocument>
}

/**
 * Reads a copy or a case archive: every part against its digest, every event against the one before
 * it, and every byte around them.
 * Errors: every ArchiveFault of the file at once. Never throws, whatever the bytes, as long as the
 * source gives them.
 */
export async function readArchive(
  source: ByteSource | Uint8Array,
): Promise<Result<Archive, ArchiveFault>> {
  const bytes = source instanceof Uint8Array ? bytesSource(source) : source
  const { manifest, chains, documents, faults } = await examineArchive(bytes)
  if (faults.length > 0 || !manifest) return err(...faults)
  const log = joinedLog(chains)
  return log.ok ? ok({ manifest, log: log.value, documents }) : log
}

/** Whole chains as one log. Errors: `no-events`, or where a clock is too far ahead of all others. */
export function joinedLog(chains: readonly (readonly RoundEvent[])[]): Result<Log, ArchiveFault> {
  if (chains.length === 0) return err({ code: 'no-events' })
  let log = emptyLog
  // From the earliest: no chain is then too far ahead of those before it.
  for (const run of chains.toSorted((a, b) => (a[0]?.clock ?? 0) - (b[0]?.clock ?? 0))) {
    const added = mergeRun(log, run, checkLinks)
    if (!added.ok) {
      const { chain, seq } = added.faults[0] ?? { chain: '', seq: 1 }
      return err({ code: 'broken-chain', path: logPath(chain), seq })
    }
    log = added.value
  }
  return ok(log)
}
