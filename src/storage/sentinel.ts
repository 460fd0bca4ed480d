import * as z from 'zod/mini'
import { type RoundId, roundIdSchema } from '~/domain/model/ids.ts'
import { instantSchema } from '~/domain/model/units.ts'
import type { RoundRow } from './rows.ts'

const entrySchema = z.strictObject({
  title: z.string(),
  events: z.int().check(z.nonnegative()),
  at: instantSchema,
})
const sentinelSchema = z.record(roundIdSchema, entrySchema)

/** What a round held when something was last written to it. */
export type SentinelEntry = z.infer<typeof entrySchema>

/**
 * What there was on this device, kept apart from the rounds themselves: a browser that empties or
 * loses a store gives a new one without a word, and it must not pass for one that never held any.
 */
export type Sentinel = ReadonlyMap<RoundId, SentinelEntry>

export const sentinelToText = (sentinel: Sentinel): string =>
  JSON.stringify(Object.fromEntries(sentinel))

/** What a text tells; nothing where it cannot be read. */
export function sentinelFrom(text: string): Sentinel {
  try {
    const read = sentinelSchema.safeParse(JSON.parse(text))
    return new Map(read.success ? (Object.entries(read.data) as [RoundId, SentinelEntry][]) : [])
  } catch {
    return new Map()
  }
}

/** Two sentinels as one: of each round the one that tells of more. */
export function joinedSentinels(one: Sentinel, other: Sentinel): Sentinel {
  const joined = new Map(one)
  for (const [roundId, entry] of other) {
    if (entry.events > (joined.get(roundId)?.events ?? -1)) joined.set(roundId, entry)
  }
  return joined
}

/** What the list of rounds says of one, for the sentinel. */
export const sentinelEntryOf = ({ title, eventCount, changedAt }: RoundRow): SentinelEntry => ({
  title,
  events: eventCount,
  at: changedAt,
})
