import type { AssessorId, RoundId } from '~/domain/model/ids.ts'
import {
  dropHalfTyped,
  type HalfTyped,
  halfTypedBy,
  halfTypedKey,
  keepHalfTyped,
} from '~/storage/halfTyped.ts'
import { createQueue } from './createQueue.ts'
import type { Desk } from './Desk.ts'

/** Words that are being typed: kept with every key, outside the log. */
export interface Keeping {
  readonly keep: (remark: HalfTyped) => void
  readonly drop: (remark: HalfTyped) => void
  /** What was still being typed when a page was closed; nothing where it cannot be read. */
  readonly keptBy: (roundId: RoundId, assessorId: AssessorId) => Promise<readonly HalfTyped[]>
  /** Tries what could not be kept once more. */
  readonly keepAgain: () => Promise<void>
  /** Words that wait to be kept, of one round. */
  readonly waitingOf: (roundId: RoundId) => readonly HalfTyped[]
  /** Whether any words are not on the disk yet. */
  readonly isKeeping: () => boolean
  /** Lets go of what could not be kept of a round that is gone. */
  readonly forgetKept: (roundId: RoundId) => void
}

/**
 * One write is in flight at a time and the newest words of each place wait, so that a fast typist
 * never has more than one key press unstored and never a queue of old ones. What is let go is let
 * go in its turn, so that no earlier write can land behind it.
 */
export function createKeeping({ database, store }: Desk): Keeping {
  const waiting = new Map<string, HalfTyped>()
  const queue = createQueue()
  let isWriting = false
  const write = async (key: string) => {
    const next = waiting.get(key)
    if (!next) return
    waiting.delete(key)
    isWriting = true
    const kept = await keepHalfTyped(database, next)
    isWriting = false
    const fault = kept.ok ? undefined : kept.faults[0]
    if (!fault) return
    if (!waiting.has(key)) waiting.set(key, next)
    store.setState({ saveStatus: { kind: 'failed', fault } })
  }
  return {
    keep: (remark) => {
      const key = halfTypedKey(remark)
      waiting.set(key, remark)
      void queue(() => write(key))
    },
    drop: (remark) =>
      void queue(async () => {
        const key = halfTypedKey(remark)
        if (waiting.get(key)?.text === remark.text) waiting.delete(key)
        await dropHalfTyped(database, remark)
      }),
    keptBy: async (roundId, assessorId) => {
      const kept = await halfTypedBy(database, roundId, assessorId)
      return kept.ok ? kept.value : []
    },
    keepAgain: () =>
      queue(async () => {
        // A list of its own: a key that fails again goes to the end of the map it came from.
        const keys = Array.from(waiting.keys())
        for (const key of keys) await write(key)
      }),
    waitingOf: (roundId) => [...waiting.values()].filter((each) => each.roundId === roundId),
    isKeeping: () => waiting.size > 0 || isWriting,
    forgetKept: (roundId) => {
      for (const [key, remark] of waiting) if (remark.roundId === roundId) waiting.delete(key)
    },
  }
}
