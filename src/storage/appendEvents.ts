import { type ChainHead, chainSteps } from '~/domain/log/chain.ts'
import type { ChainRole, EventDraft } from '~/domain/log/eventKinds.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { AssessorId, ChainId, RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { inTurns } from '~/lib/inTurns.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { Steps } from '~/lib/steps.ts'
import { attempt, attemptWrite, timeFor } from './attempt.ts'
import { begunDraft } from './begunDraft.ts'
import { isPackingDue, packTail } from './packTail.ts'
import type { OwnChainRow, RoundRow, RoundSummary, SegmentRow } from './rows.ts'
import { headOfSegment, type Segmented, segmentsOfChain, segmentSteps } from './segments.ts'
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
  /** What the round will be with these events. */
  readonly summarise: (events: readonly RoundEvent[]) => Steps<RoundSummary>
}

/** Events as written, chain-begun among them, in the order of their clocks. */
export interface Written {
  readonly events: readonly RoundEvent[]
  /** The exact line of each. */
  readonly lines: readonly string[]
}

/** `behind`: nothing was written, for another tab has written what the writer had not seen. */
export type Appended = Written | 'behind'

/**
 * The database's part of every append: events go to this device's own chains, all in one
 * durable transaction or not at all. A chain that is missing is begun first.
 * Errors: StorageFault. Throws RangeError on a draft too large or malformed to be read again.
 */
export async function appendEvents(
  database: WorkbenchDatabase,
  request: AppendRequest,
): Promise<Result<Appended, StorageFault>> {
  const heads = await attempt(() => ownHeads(database, request))
  if (!heads.ok) return database.lost ? err(database.lost) : heads
  // A transaction ends when it is left waiting, so what takes long is done before it.
  const prepared = await inTurns(preparedSteps(request, heads.value))
  const outcome = await attemptWrite<Appended>(
    database,
    [database.segments, database.rounds, database.ownChains],
    () => write(database, request, prepared),
    timeFor(prepared.events.length),
  )
  if (!outcome.ok && !(await isStored(database, prepared.rows))) return outcome
  for (const row of prepared.rows) {
    if (isPackingDue(row)) await packTail(database, row.roundId, row.chainId)
  }
  return outcome.ok ? outcome : ok(prepared)
}

/** One of this device's chains and where it ends. */
interface OwnHead {
  readonly chain: OwnChainRow
  readonly head: ChainHead | null
}

async function ownHeads(
  database: WorkbenchDatabase,
  { roundId }: AppendRequest,
): Promise<readonly OwnHead[]> {
  const chains = await database.ownChains.where({ roundId }).toArray()
  return Promise.all(
    chains.map(async (chain) => ({
      chain,
      head: headOfSegment(await segmentsOfChain(database, roundId, chain.chainId).last()),
    })),
  )
}

interface Prepared extends Written {
  readonly rows: readonly SegmentRow[]
  readonly begun: readonly OwnChainRow[]
  readonly summary: RoundSummary
}

function* preparedSteps(request: AppendRequest, heads: readonly OwnHead[]): Steps<Prepared> {
  const begun: OwnChainRow[] = []
  const runs: (Segmented & { readonly events: readonly RoundEvent[] })[] = []
  for (const part of request.parts) {
    const clock = runs.at(-1)?.events.at(-1)?.clock ?? request.clock
    const own = heads.find((each) => isChainOf(each, part, request))
    const chain = own?.chain ?? newChain(request, part)
    if (!own) begun.push(chain)
    const events = yield* nextEvents(request, part, clock, { chain, head: own?.head ?? null })
    runs.push({ events, ...(yield* segmentSteps(request.roundId, events)) })
  }
  const events = runs.flatMap((run) => run.events)
  return {
    begun,
    events,
    rows: runs.flatMap(({ rows }) => rows),
    lines: runs.flatMap(({ lines }) => lines),
    summary: yield* request.summarise(events),
  }
}

const isChainOf = (
  { chain }: OwnHead,
  { role, assessorId }: AppendPart,
  { unsound }: AppendRequest,
): boolean => chain.role === role && chain.assessorId === assessorId && !unsound?.has(chain.chainId)

const newChain = (
  { roundId, newChainId }: AppendRequest,
  { role, assessorId }: AppendPart,
): OwnChainRow => ({ chainId: newChainId(), roundId, role, assessorId })

function nextEvents(
  { roundId, at, actor, brief }: AppendRequest,
  { role, assessorId, drafts }: AppendPart,
  clock: number,
  { chain, head }: OwnHead,
): Steps<readonly RoundEvent[]> {
  const begun = head ? [] : [begunDraft({ roundId, role, assessorId, brief })]
  return chainSteps([...begun, ...drafts], head, clock, { chain: chain.chainId, at, actor })
}

/** A round that was known and is no longer listed has been deleted, or the store emptied. */
const isBehind = (row: RoundRow | undefined, clock: number): boolean =>
  row ? row.clock > clock : clock > 0

/**
 * Every append moves the round's clock on, so where it stands as the writer saw it, the chains end
 * where they did when this was prepared.
 */
async function write(
  { segments, rounds, ownChains }: WorkbenchDatabase,
  request: AppendRequest,
  prepared: Prepared,
): Promise<Appended> {
  const directory = await rounds.get(request.roundId)
  if (isBehind(directory, request.clock)) return 'behind'
  await ownChains.bulkAdd(prepared.begun)
  // Added, not put: a segment that is there already is never overwritten.
  await segments.bulkAdd(prepared.rows)
  await rounds.put(directoryRow(request, directory, prepared))
  return prepared
}

const directoryRow = (
  { roundId, at, clock }: AppendRequest,
  before: RoundRow | undefined,
  { events, summary }: Prepared,
): RoundRow => ({
  ...summary,
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
