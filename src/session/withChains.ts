import { type Log, mergeRun } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { PanelFault } from '~/exchange/panel/PanelFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** A log with more chains in it. Errors: one that does not follow, or another history. */
export function withChains(
  start: Log,
  chains: readonly (readonly RoundEvent[])[],
): Result<Log, PanelFault> {
  let log = start
  // From the earliest: no chain is then too far ahead of those before it.
  for (const run of chains.toSorted((a, b) => (a[0]?.clock ?? 0) - (b[0]?.clock ?? 0))) {
    const added = mergeRun(log, run)
    if (!added.ok) return err({ code: 'broken-answer', place: null, json: null })
    if (added.value.setAside.length > log.setAside.length) {
      return err({ code: 'rewritten', place: null })
    }
    log = added.value
  }
  return ok(log)
}
