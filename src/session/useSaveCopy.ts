import { useCallback } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { useWorkbench } from './WorkbenchContext.tsx'

/** Saves a copy of a round and has the shell say how it went. */
export function useSaveCopy(): (roundId?: RoundId) => Promise<void> {
  const { saveCopy, store } = useWorkbench()
  return useCallback(
    async (roundId) => {
      store.setState({ copyOutcome: 'saving' })
      store.setState({ copyOutcome: await saveCopy(roundId) })
    },
    [saveCopy, store],
  )
}
