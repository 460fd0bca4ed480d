import type { AssessorId, RoundId } from '~/domain/model/ids.ts'
import { dropHalfTyped, type HalfTyped, halfTypedBy, keepHalfTyped } from '~/storage/halfTyped.ts'
import type { Desk } from './Desk.ts'

/** Words that are being typed: kept with every key, outside the log. */
export interface Keeping {
  readonly keep: (remark: HalfTyped) => void
  readonly drop: (remark: HalfTyped) => void
  /** What was still being typed when a page was closed; nothing where it cannot be read. */
  readonly keptBy: (roundId: RoundId, assessorId: AssessorId) => Promise<readonly HalfTyped[]>
}

/**
 * One write is in flight at a time and the newest words wait, so that a fast typist never has more
 * than one key press unstored and never a queue of old ones.
 */
export function createKeeping({ database, store }: Desk): Keeping {
  let waiting: HalfTyped | undefined
  let isWriting = false
  const pump = async () => {
    if (isWriting) return
    isWriting = true
    for (let next = waiting; next; next = waiting) {
      waiting = undefined
      const kept = await keepHalfTyped(database, next)
      const fault = kept.ok ? undefined : kept.faults[0]
      if (fault) store.setState({ saveStatus: { kind: 'failed', fault } })
    }
    isWriting = false
  }
  return {
    keep: (remark) => {
      waiting = remark
      void pump()
    },
    drop: (remark) => void dropHalfTyped(database, remark),
    keptBy: async (roundId, assessorId) => {
      const kept = await halfTypedBy(database, roundId, assessorId)
      return kept.ok ? kept.value : []
    },
  }
}
