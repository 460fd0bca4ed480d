import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ChainId, EventId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { finish, mapSteps, type Steps } from '~/lib/steps.ts'
import type { EventDraft } from './eventKinds.ts'
import { lineSchemas, maxEventBytes, type RoundEvent } from './RoundEvent.ts'

/** Where a chain ends: what the next event of it must follow. */
export interface ChainHead {
  readonly seq: number
  readonly id: EventId
  readonly clock: number
}

export interface Stamp {
  readonly chain: ChainId
  readonly at: Instant
  readonly actor: string
}

/** Digest of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The exact text an event is stored and hashed as. */
export function eventToLine({ id: _id, ...fields }: RoundEvent): string {
  return canonicalJson(fields)
}

/**
 * Gives drafts their places after `head` in one chain.
 * Shape: as many events as drafts; clocks run on from `clock`, the largest the writer has seen.
 * Throws RangeError on a draft above the size of an event, or without one canonical spelling.
 */
export const chainEvents = (
  drafts: readonly EventDraft[],
  head: ChainHead | null,
  clock: number,
  stamp: Stamp,
): readonly RoundEvent[] => finish(chainSteps(drafts, head, clock, stamp))

/** As `chainEvents`, with stops. */
export function* chainSteps(
  drafts: readonly EventDraft[],
  head: ChainHead | null,
  clock: number,
  stamp: Stamp,
): Steps<readonly RoundEvent[]> {
  let [seq, prev, now] = [head?.seq ?? 0, head?.id ?? null, Math.max(clock, head?.clock ?? 0)]
  return yield* mapSteps(drafts, (draft) => {
    seq += 1
    now += 1
    const fields = { ...stamp, ...draft, seq, prev, clock: now }
    const line = canonicalJson(fields)
    if (line.length * 3 > maxEventBytes && utf8ToBytes(line).length > maxEventBytes) {
      throw new RangeError(`chainEvents got an event above ${maxEventBytes} bytes`)
    }
    const id = digestOf(line) as EventId
    prev = id
    return { ...fields, id }
  })
}

/** Why a line is not an event, or an event not the next of its chain. */
export interface ChainFault {
  readonly code: 'not-json' | 'not-canonical' | 'unknown-kind' | 'malformed' | 'gap' | 'wrong-hash'
  readonly seq: number
}

/** Reads one line; it is valid only if it is the canonical spelling of what it says. */
export function lineToEvent(line: string, seq: number): Result<RoundEvent, ChainFault> {
  let fields: unknown
  try {
    fields = JSON.parse(line)
    if (canonicalJson(fields) !== line) return err({ code: 'not-canonical', seq })
  } catch {
    return err({ code: 'not-json', seq })
  }
  const kind = String((fields as { readonly kind?: unknown } | null)?.kind)
  const parsed = lineSchemas.get(kind)?.safeParse(fields)
  if (!parsed) return err({ code: 'unknown-kind', seq })
  if (!parsed.success) return err({ code: 'malformed', seq })
  return ok({ ...parsed.data, id: digestOf(line) } as RoundEvent)
}

/**
 * Checks that events follow one another and `head`: one chain, no gap, every hash right. Also that
 * each says what its id says.
 */
export const checkChain = (
  events: readonly RoundEvent[],
  head: ChainHead | null,
): Result<readonly RoundEvent[], ChainFault> =>
  checkedChain(events, head, (event) => digestOf(eventToLine(event)) === event.id)

/** As `checkChain`, of events that were read from their lines: there an id is right as it is made. */
export const checkLinks = (
  events: readonly RoundEvent[],
  head: ChainHead | null,
): Result<readonly RoundEvent[], ChainFault> => checkedChain(events, head, () => true)

function checkedChain(
  events: readonly RoundEvent[],
  head: ChainHead | null,
  isTrue: (event: RoundEvent) => boolean,
): Result<readonly RoundEvent[], ChainFault> {
  let [seq, prev, clock] = [head?.seq ?? 0, head?.id ?? null, head?.clock ?? 0]
  for (const event of events) {
    if (event.seq !== seq + 1 || event.chain !== events[0]?.chain) {
      return err({ code: 'gap', seq: event.seq })
    }
    const isNext = event.prev === prev && event.clock > clock
    if (!isNext || !isTrue(event)) {
      return err({ code: 'wrong-hash', seq: event.seq })
    }
    ;[seq, prev, clock] = [event.seq, event.id, event.clock]
  }
  return ok(events)
}
