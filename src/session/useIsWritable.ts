import { useWorkbenchState } from './WorkbenchContext.tsx'

/** Whether this tab is the one that writes the open round. */
export const useIsWritable = (): boolean => useWorkbenchState(({ writing }) => writing === 'here')
