import { type Log, mergeRun } from '~/domain/log/Log.ts'
import { checkLinks } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { ChainId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { ArchivedDocument } from './ArchivedDocument.ts'
import type { ArchiveFault } from './ArchiveFault.ts'
import { type Archive, joinedLog } from './readArchive.ts'

export interface MergedArchives {
  /** Of a chain with two branches the longer stays; the other's events are set aside in it. */
  readonly log: Log
  readonly documents: ReadonlyMap<DocumentId, ArchivedDocument>
  /** The latest of all. */
  readonly createdAt: Instant
}

/**
 * Several archives of one round as one: the union of their chains and of their PDFs. The order they
 * come in changes nothing. Of two branches of a chain the longer stays, of two as long the one whose
 * last event has the smaller id: then everybody who merges the same files has the same.
 * Errors: `other-round` where they are not of one round.
 */
export function mergeArchives(archives: readonly Archive[]): Result<MergedArchives, ArchiveFault> {
  const [first, ...rest] = archives
  const roundId = first?.manifest.round.id
  const other = rest.find(({ manifest }) => manifest.round.id !== roundId)
  if (!first || other) return err({ code: 'other-round', path: other?.manifest.round.title ?? '' })
  const runs = new Map<ChainId, (readonly RoundEvent[])[]>()
  for (const { log } of archives) {
    for (const [chain, events] of log.chains) {
      runs.set(chain, [...(runs.get(chain) ?? []), events])
    }
  }
  const ordered = [...runs.values()].map((branches) => branches.toSorted(compareBranches))
  const joined = joinedLog(ordered.flatMap(([longest]) => (longest ? [longest] : [])))
  if (!joined.ok) return joined
  let log = joined.value
  for (const branch of ordered.flatMap(([, ...others]) => others)) {
    const added = mergeRun(log, branch, checkLinks)
    if (added.ok) log = added.value
  }
  return ok({
    log,
    documents: new Map(archives.flatMap(({ documents }) => [...documents])),
    createdAt:
      latestOf(archives.map(({ manifest }) => manifest.createdAt)) ?? first.manifest.createdAt,
  })
}

const compareBranches = (a: readonly RoundEvent[], b: readonly RoundEvent[]): number =>
  b.length - a.length || ((a.at(-1)?.id ?? '') < (b.at(-1)?.id ?? '') ? -1 : 1)

const latestOf = (instants: readonly Instant[]): Instant | undefined => instants.toSorted().at(-1)
