import { fold } from './evolve.ts'
import { foldOrder, type Log } from './Log.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { RoundState } from './RoundState.ts'

/**
 * The round as it stood before the first event that is meant; undefined where there is none. What was
 * merged in later counts as late: it stands after whatever its clock has it after.
 */
export function stateBefore(
  log: Log,
  isMeant: (event: RoundEvent) => boolean,
): RoundState | undefined {
  const events = foldOrder(log)
  const at = events.findIndex(isMeant)
  return at < 0 ? undefined : fold(events.slice(0, at))
}
