import type { Log } from './Log.ts'
import type { RoundEvent } from './RoundEvent.ts'
import type { RoundState } from './RoundState.ts'

/**
 * How many events of a round say something of it. That it was filed is none, nor is that somebody began a
 * chain: a colleague who notes the filing on another device begins one by it.
 */
export const countFiled = ({ chains }: Log): number =>
  [...chains.values()].reduce((sum, events) => sum + events.filter(isCounted).length, 0)

const isCounted = ({ kind }: RoundEvent): boolean =>
  kind !== 'round-journalised' && kind !== 'chain-begun'

/** Whether all there is of the round stands in an archive that was filed [CL4]. */
export const isJournalised = (log: Log, { casefile }: RoundState): boolean =>
  casefile.journalised.some(({ value }) => value.events === countFiled(log))
