import type { Log } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { eventPlace } from './eventPlace.ts'
import type { Check, Remark } from './Verification.ts'

/**
 * Every assessment that its assessor has handed in by their own hand, and whether a signature holds
 * it [VF3]. Those that the agency typed in are its own, and not among them.
 */
export function checkHandIns(
  { chains }: Log,
  state: RoundState,
  signedTo: ReadonlyMap<string, number>,
): Pick<Check, 'count' | 'breaks' | 'remarks'> {
  const without = new Set(state.withoutEffect.map(({ event }) => event.id))
  const handIns = [...chains.values()]
    .flat()
    .filter(({ kind, id }) => kind === 'assessment-handed-in' && !without.has(id))
  const remarks = handIns
    .filter(({ chain, seq }) => seq > (signedTo.get(chain) ?? 0))
    .map((event): Remark => ({ code: 'hand-in-unsigned', place: eventPlace(event, state) }))
  return { count: handIns.length, breaks: [], remarks }
}
