import { isClosed } from '~/domain/log/isClosed.ts'
import { useWorkbenchState } from './WorkbenchContext.tsx'

/** Whether work may be done here: this tab is the one that writes the open round, and it is not closed. */
export const useIsWritable = (): boolean =>
  useWorkbenchState(({ writing, round }) => writing === 'here' && !(round && isClosed(round.state)))

/** Whether this tab is the one that writes the open round, also for what is said of a closed one. */
export const useIsWritingHere = (): boolean =>
  useWorkbenchState(({ writing }) => writing === 'here')
