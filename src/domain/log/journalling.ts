import type { Log } from './Log.ts'
import type { RoundState } from './RoundState.ts'

/** How many events of a round say something else than that it was filed. */
export const countFiled = ({ chains }: Log): number =>
  [...chains.values()].reduce(
    (sum, events) => sum + events.filter(({ kind }) => kind !== 'round-journalised').length,
    0,
  )

/** Whether all there is of the round stands in an archive that was filed [CL4]. */
export const isJournalised = (log: Log, { casefile }: RoundState): boolean =>
  casefile.journalised.some(({ value }) => value.events === countFiled(log))
