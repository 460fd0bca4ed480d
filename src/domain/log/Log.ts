import type { ChainId } from '~/domain/model/ids.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { type ChainFault, type ChainHead, checkChain, digestOf } from './chain.ts'
import type { RoundEvent } from './RoundEvent.ts'

/** Everything known of a round: its chains, and branches that were set aside. */
export interface Log {
  readonly chains: ReadonlyMap<ChainId, readonly RoundEvent[]>
  /** Events that a chain has another event in the place of: kept and readable, never folded. */
  readonly setAside: readonly RoundEvent[]
}

export const emptyLog: Log = { chains: new Map(), setAside: [] }

/** No honest writer is further ahead than this of what others have seen. */
const maxClockLead = 1_000_000

export interface MergeFault {
  readonly code: ChainFault['code'] | 'clock'
  readonly chain: ChainId
  readonly seq: number
}

export const headOf = (events: readonly RoundEvent[]): ChainHead | null => {
  const last = events.at(-1)
  return last ? { seq: last.seq, id: last.id, clock: last.clock } : null
}

/**
 * Takes a run of one chain's events into the log. What is there already changes nothing; what
 * follows on is added; on a fork the branch that came first stays and the other is set aside.
 * A run with a gap or a wrong hash is refused as a whole. `check` is `checkLinks` where the run was
 * just read from its lines.
 */
export function mergeRun(
  log: Log,
  run: readonly RoundEvent[],
  check: typeof checkChain = checkChain,
): Result<Log, MergeFault> {
  const first = run[0]
  if (!first) return ok(log)
  const known = log.chains.get(first.chain) ?? []
  if (first.seq - 1 > known.length) return err({ code: 'gap', chain: first.chain, seq: first.seq })
  const checked = check(run, statedHead(first, known))
  if (!checked.ok) return err(...inChain(first.chain, checked.faults))
  const fork = forkIn(run, known)
  if (fork >= 0) return ok(withSetAside(log, run.slice(fork)))
  const added = run.filter(({ seq }) => seq > known.length)
  if (added.length === 0) return ok(log)
  const leap = leapIn(added, largestClock(log))
  if (leap) return err({ code: 'clock', chain: leap.chain, seq: leap.seq })
  return ok({ ...log, chains: new Map(log.chains).set(first.chain, [...known, ...added]) })
}

/**
 * The log with events that its own writer has just made: each follows its chain, which is all that is
 * looked at. Throws Error where one does not: that is a bug, and what is stored is not what is shown.
 */
export function logWith(log: Log, events: readonly RoundEvent[]): Log {
  const chains = new Map(log.chains)
  for (const chain of new Set(events.map((event) => event.chain))) {
    const known = chains.get(chain) ?? []
    const added = events.filter((event) => event.chain === chain)
    let last = known.at(-1)
    for (const event of added) {
      if (event.prev !== (last?.id ?? null) || event.seq !== (last?.seq ?? 0) + 1) {
        throw new Error(`What was appended does not follow: ${chain}`)
      }
      last = event
    }
    chains.set(chain, [...known, ...added])
  }
  return { ...log, chains }
}

/**
 * The head a run says it follows; whether the chain has that head is for `forkIn` to see. Its clock
 * is the known one where it is known, so a run in pieces passes just when it passes whole.
 */
function statedHead(
  { seq, prev, clock }: RoundEvent,
  known: readonly RoundEvent[],
): ChainHead | null {
  if (prev === null || seq === 1) return null
  const before = known[seq - 2]
  return { seq: seq - 1, id: prev, clock: before?.id === prev ? before.clock : clock - 1 }
}

/** The first event too far ahead of all before it; event by event, as pieces would be judged. */
function leapIn(events: readonly RoundEvent[], seen: number): RoundEvent | undefined {
  let largest = seen
  return events.find(({ clock }) => {
    const isLeap = clock > largest + maxClockLead
    largest = Math.max(largest, clock)
    return isLeap
  })
}

/** Where a run leaves what is known of its chain; -1 when it follows it. */
function forkIn(run: readonly RoundEvent[], known: readonly RoundEvent[]): number {
  const first = run[0]
  if (first && first.seq > 1 && known[first.seq - 2]?.id !== first.prev) return 0
  return run.findIndex(({ id, seq }) => (known[seq - 1]?.id ?? id) !== id)
}

const inChain = (chain: ChainId, faults: readonly ChainFault[]): readonly MergeFault[] =>
  faults.map((fault) => ({ ...fault, chain }))

function withSetAside(log: Log, branch: readonly RoundEvent[]): Log {
  const known = new Set(log.setAside.map(({ id }) => id))
  const fresh = branch.filter(({ id }) => !known.has(id))
  return fresh.length === 0 ? log : { ...log, setAside: [...log.setAside, ...fresh] }
}

const largestClock = ({ chains }: Log): number =>
  Math.max(0, ...[...chains.values()].map((events) => events.at(-1)?.clock ?? 0))

/**
 * All events in the one order everybody folds them in: logical clock, then chain, then number [LG4].
 * A file of the agency's carries no clock, so an assessor's device counts from nothing; its chains
 * name the file they go out from, and are counted on from the moment that file was sent [LG11].
 */
export function foldOrder(log: Log): readonly RoundEvent[] {
  const starts = startsOf(log)
  const startOf = (event: RoundEvent): number => starts.get(event.chain) ?? 0
  return [...log.chains.values()]
    .flat()
    .toSorted(
      (a, b) =>
        a.clock + startOf(a) - (b.clock + startOf(b)) ||
        Number(a.chain > b.chain) - Number(a.chain < b.chain) ||
        a.seq - b.seq,
    )
}

/** The clock that everything in a log comes before or at; what is written next comes after it. */
export function foldClock(log: Log): number {
  const starts = startsOf(log)
  return Math.max(
    0,
    ...[...log.chains].map(
      ([chain, events]) => (events.at(-1)?.clock ?? 0) + (starts.get(chain) ?? 0),
    ),
  )
}

/** The clock of the first sending of the file each chain goes out from; chains that name none are left out. */
function startsOf({ chains }: Log): ReadonlyMap<ChainId, number> {
  const starts = new Map<ChainId, number>()
  let sentAt: ReadonlyMap<string, number> | undefined
  for (const [chain, [first]] of chains) {
    const brief = first?.kind === 'chain-begun' ? first.body.brief : undefined
    if (brief === undefined) continue
    sentAt ??= sendings(chains)
    const start = sentAt.get(brief)
    if (start !== undefined) starts.set(chain, start)
  }
  return starts
}

function sendings(chains: Log['chains']): ReadonlyMap<string, number> {
  const sentAt = new Map<string, number>()
  for (const events of chains.values()) {
    for (const event of events) {
      if (event.kind !== 'file-sent') continue
      const { digest } = event.body.file
      sentAt.set(digest, Math.min(sentAt.get(digest) ?? event.clock, event.clock))
    }
  }
  return sentAt
}

/**
 * Digest of all that the agency holds: the head of every chain but the assessors' own work, which
 * is nobody's file. Two devices with the same events have the same digest.
 */
export function logDigest({ chains }: Log): string {
  const heads = [...chains]
    .filter(([, events]) => events[0]?.kind === 'chain-begun' && events[0].body.role !== 'work')
    .map(([chain, events]) => [chain, events.at(-1)?.id ?? ''])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return digestOf(canonicalJson(heads))
}
