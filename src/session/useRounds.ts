import type { RoundRow } from '~/storage/rows.ts'
import { useWorkbenchState } from './WorkbenchContext.tsx'

/** The rounds on this device, the one changed last first; undefined until they have been read. */
export const useRounds = (): readonly RoundRow[] | undefined =>
  useWorkbenchState((state) => state.rounds)
