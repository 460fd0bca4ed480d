import type { Person } from './person.ts'
import { useWorkbenchState } from './WorkbenchContext.tsx'

/** Who one is in the round that is open. */
export const usePerson = (): Person => useWorkbenchState((state) => state.person)
