import { chainEvents } from '~/domain/log/chain.ts'
import type { ChainRole, EventDraft } from '~/domain/log/eventKinds.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { AssessorId, ChainId, RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import { begunDraft } from './begunDraft.ts'
import { isPackingDue, packTail } from './packTail.ts'
import type { RoundRow, RoundSummary, SegmentRow } from './rows.ts'
import { eventsToSegments, headOfSegment, segmentsOfChain } from './segments.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** What one person does in one role. */
export interface AppendPart {
  readonly role: ChainRole
  /** Null for the agency. */
  readonly assessorId: AssessorId | null
  readonly drafts: readonly EventDraft[]
}

export interface AppendRequest {
  readonly roundId: RoundId
  readonly actor: string
  readonly at: Instant
  /** Largest logical clock seen; 0 for a round that does not exist yet. */
  readonly clock: number
  readonly parts: readonly AppendPart[]
  readonly newChainId: () => ChainId
  /** Digest of the file this device goes out from, where it is an assessor's. */
  readonly brief?: string | undefined
  /** Chains that were found damaged. What follows a damage cannot be read, so nothing is put there. */
  readonly unsound?: ReadonlySet<ChainId>
  /** What the round will be with these events; computed, not awaited. */
  readonly summarise: (events: readonly RoundEvent[]) => RoundSummary
}

/** `behind`: nothing was written, for another tab has written what the writer had not seen. */
export type Appended = readonly RoundEvent[] | 'behind'

/**
 * The database's part of every append: events go to this device's own chains, all in one
 * durable transaction or not at all. A chain that is missing is begun first.
 * Shape: the events as written, chain-begun among them, in the order of their clocks.
 * Errors: StorageFault. Throws RangeError on a draft too large or malformed to be read again.
 */
export async function appendEvents(
  database: WorkbenchDatabase,
  request: AppendRequest,
): Promise<Result<Appended, StorageFault>> {
  const { segments, rounds, ownChains } = database
  let written: Written = { events: [], rows: [] }
  const outcome = await attemptWrite<Appended>(
    database,
    [segments, rounds, ownChains],
    async () => {
      const directory = await rounds.get(request.roundId)
      if (isBehind(directory, request.clock)) return 'behind'
      written = await writeParts(database, request)
      await rounds.put(directoryRow(request, directory, written.events))
      return written.events
    },
  )
  if (!outcome.ok && !(await isStored(database, written.rows))) return outcome
  for (const row of written.rows) {
    if (isPackingDue(row)) await packTail(database, row.roundId, row.chainId)
  }
  return outcome.ok ? outcome : ok(written.events)
}

interface Written {
  readonly events: readonly RoundEvent[]
  readonly rows: readonly SegmentRow[]
}

/** A round that was known and is no longer listed has been deleted, or the store emptied. */
const isBehind = (row: RoundRow | undefined, clock: number): boolean =>
  row ? row.clock > clock : clock > 0

async function writeParts(database: WorkbenchDatabase, request: AppendRequest): Promise<Written> {
  const events: RoundEvent[] = []
  const rows: SegmentRow[] = []
  for (const part of request.parts) {
    const clock = events.at(-1)?.clock ?? request.clock
    const added = await nextEvents(database, request, part, clock)
    events.push(...added)
    rows.push(...eventsToSegments(request.roundId, added))
  }
  // Added, not put: a segment that is there already is never overwritten.
  await database.segments.bulkAdd(rows)
  return { events, rows }
}

async function nextEvents(
  database: WorkbenchDatabase,
  { roundId, at, actor, newChainId, brief, unsound }: AppendRequest,
  { role, assessorId, drafts }: AppendPart,
  clock: number,
): Promise<readonly RoundEvent[]> {
  const own = await database.ownChains.where({ roundId }).toArray()
  const current = own.find(
    (row) => row.role === role && row.assessorId === assessorId && !unsound?.has(row.chainId),
  )
  if (current) {
    const last = await segmentsOfChain(database, roundId, current.chainId).last()
    return chainEvents(drafts, headOfSegment(last), clock, { chain: current.chainId, at, actor })
  }
  const chain = newChainId()
  await database.ownChains.add({ chainId: chain, roundId, role, assessorId })
  const begun = begunDraft({ roundId, role, assessorId, brief })
  return chainEvents([begun, ...drafts], null, clock, { chain, at, actor })
}

const directoryRow = (
  { roundId, at, clock, summarise }: AppendRequest,
  before: RoundRow | undefined,
  events: readonly RoundEvent[],
): RoundRow => ({
  ...summarise(events),
  roundId,
  createdAt: before?.createdAt ?? at,
  clock: events.at(-1)?.clock ?? clock,
  eventCount: (before?.eventCount ?? 0) + events.length,
})

/** Milliseconds to look again what was stored; nobody waits another full time-out to be told. */
const secondLook = 800

/** Whether rows are there after all: a transaction may have completed though its promise failed. */
async function isStored(
  { segments }: WorkbenchDatabase,
  rows: readonly SegmentRow[],
): Promise<boolean> {
  if (rows.length === 0) return false
  const found = await attempt(
    () =>
      segments.bulkGet(rows.map(({ roundId, chainId, firstSeq }) => [roundId, chainId, firstSeq])),
    secondLook,
  )
  return found.ok && rows.every(({ lastId }, index) => found.value[index]?.lastId === lastId)
}
