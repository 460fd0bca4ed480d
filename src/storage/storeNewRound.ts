import { foldOrder, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { ok, type Result } from '~/lib/result.ts'
import { appendToFile } from './append.ts'
import { attemptWrite, timeFor } from './attempt.ts'
import type { Journals } from './Journals.ts'
import type { OwnChainRow } from './rows.ts'
import { type Segmented, segmentSteps } from './segments.ts'
import type { StorageFault } from './StorageFault.ts'
import { summaryOf } from './summaryOf.ts'

export interface NewRound {
  readonly roundId: RoundId
  readonly log: Log
  readonly state: RoundState
  /** The chains of the log, all of which this device writes. */
  readonly own: readonly OwnChainRow[]
  readonly createdAt: Instant
}

type Part = Segmented & { readonly events: readonly RoundEvent[] }

/**
 * Stores a round that is new on this device in both journals, all of it in one transaction.
 * Errors: StorageFault of the database; then nothing of it is stored.
 */
export async function storeNewRound(
  journals: Journals,
  { roundId, log, state, own, createdAt }: NewRound,
): Promise<Result<void, StorageFault>> {
  const { database } = journals
  const events = foldOrder(log)
  const parts: Part[] = []
  for (const chain of log.chains.values()) {
    parts.push({ events: chain, ...(await inTurns(segmentSteps(roundId, chain))) })
  }
  const { segments, rounds, ownChains } = database
  const stored = await attemptWrite(
    database,
    [segments, rounds, ownChains],
    async () => {
      await ownChains.bulkAdd(own)
      await segments.bulkAdd(parts.flatMap(({ rows }) => rows))
      await rounds.add({
        ...summaryOf(state),
        roundId,
        createdAt,
        clock: events.at(-1)?.clock ?? 0,
        eventCount: events.length,
      })
    },
    timeFor(events.length),
  )
  if (!stored.ok) return stored
  await appendToFile(journals, roundId, {
    events: parts.flatMap((part) => part.events),
    lines: parts.flatMap(({ lines }) => lines),
  })
  return ok(undefined)
}
