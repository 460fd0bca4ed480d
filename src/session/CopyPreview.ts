import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, mergeRun } from '~/domain/log/Log.ts'
import type { Instant } from '~/domain/model/units.ts'
import type { Archive } from '~/exchange/archive/readArchive.ts'
import { eventsIn } from './lastCopy.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/** What a copy holds, beside what is here. Numbers are events, but for the applications. */
export interface CopyPreview {
  readonly archive: Archive
  readonly events: number
  readonly fresh: number
  readonly same: number
  readonly onlyHere: number
  /** Differ from what is here in the same place; they stay in the copy and never count. */
  readonly setAside: number
  readonly applications: number
  readonly lastChange: Instant | null
}

/** Holds a copy against the round that is here; `local` is undefined where it is not. */
export function previewOf(archive: Archive, local: RoundInHand | undefined): CopyPreview {
  const { log } = archive
  const here = new Set([...(local?.log.chains.values() ?? [])].flat().map(({ id }) => id))
  const inCopy = new Set([...log.chains.values()].flat().map(({ id }) => id))
  let merged = local?.log ?? log
  for (const run of log.chains.values()) {
    const added = mergeRun(merged, run)
    if (added.ok) merged = added.value
  }
  const { applications, lastChange } = fold(foldOrder(log))
  return {
    archive,
    events: inCopy.size,
    fresh: local ? eventsIn(merged) - eventsIn(local.log) : inCopy.size,
    same: [...inCopy].filter((id) => here.has(id)).length,
    onlyHere: [...here].filter((id) => !inCopy.has(id)).length,
    setAside: merged.setAside.filter(({ id }) => inCopy.has(id)).length,
    applications: applications.size,
    lastChange,
  }
}
