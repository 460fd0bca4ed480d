import { eventToLine, lineToEvent } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { ChainId } from '~/domain/model/ids.ts'
import { longestChain } from '~/storage/longestChain.ts'

/**
 * Events as the journal file holds them: the event's id, a space, its exact line, a line feed. Each
 * stands by itself, so a torn or spoilt one takes no other with it.
 */
export const eventsToText = (events: readonly RoundEvent[]): string =>
  journalText(events, events.map(eventToLine))

/** As `eventsToText`, of events whose exact lines are at hand. */
export const journalText = (
  events: readonly Pick<RoundEvent, 'id'>[],
  lines: readonly string[],
): string => events.map(({ id }, index) => `${id} ${lines[index] ?? ''}\n`).join('')

export interface JournalContent {
  /** Each chain as far as it is whole, from its first event. */
  readonly runs: readonly (readonly RoundEvent[])[]
  /** Lines that do not say what they once said. */
  readonly spoiltLines: number
}

/** Reads what is left of a journal file, whatever has happened to it. */
export function textToEvents(text: string): JournalContent {
  const byChain = new Map<ChainId, RoundEvent[]>()
  let spoiltLines = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, id, rest] = /^([0-9a-f]{64}) (.*)$/s.exec(line) ?? []
    const read = rest === undefined ? undefined : lineToEvent(rest, 0)
    if (!read?.ok || read.value.id !== id) {
      spoiltLines += 1
      continue
    }
    const events = byChain.get(read.value.chain)
    if (events) events.push(read.value)
    else byChain.set(read.value.chain, [read.value])
  }
  return { runs: [...byChain.values()].map(longestChain), spoiltLines }
}
