import { useCallback } from 'react'
import type { Command } from '~/domain/log/Command.ts'
import type { ActOutcome } from './createActing.ts'
import { refusalIn } from './outcome.ts'
import { useRound } from './useRound.ts'
import { useWorkbench } from './WorkbenchContext.tsx'

/** Acts on the open round; what is refused is said at the top of the page until something is done. */
export function useAct(): (command: Command) => Promise<ActOutcome> {
  const { act } = useRound()
  const { store } = useWorkbench()
  return useCallback(
    async (command) => {
      const outcome = await act(command)
      store.setState({ refusal: refusalIn(outcome) })
      return outcome
    },
    [act, store],
  )
}
