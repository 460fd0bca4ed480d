import type { SaveStatus } from './WorkbenchState.ts'
import { useWorkbenchState } from './WorkbenchContext.tsx'

/** Whether what was done last is stored. */
export const useSaveStatus = (): SaveStatus => useWorkbenchState((state) => state.saveStatus)
