import type { RoundId } from '~/domain/model/ids.ts'
import { type Sentinel, type SentinelEntry, sentinelFrom, sentinelToText } from './sentinel.ts'

const key = 'klyngevalg-sentinel'

/**
 * A third witness, in a store of its own. The browser writes it some ten seconds late, so it is no
 * place for anything but this; a browser without it does without.
 */
export function lateSentinel(): Sentinel {
  try {
    return sentinelFrom(localStorage.getItem(key) ?? '')
  } catch {
    return new Map()
  }
}

/** Notes what a round holds; null forgets the round. */
export function noteLate(roundId: RoundId, entry: SentinelEntry | null): void {
  const sentinel = new Map(lateSentinel())
  if (entry) sentinel.set(roundId, entry)
  else sentinel.delete(roundId)
  try {
    localStorage.setItem(key, sentinelToText(sentinel))
  } catch {
    // Without it there are two witnesses less one; nothing that anybody has done depends on it.
  }
}
