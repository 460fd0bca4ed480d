import { useCallback } from 'react'
import type { Command } from '~/domain/log/Command.ts'
import { useAct } from './useAct.ts'

/** Carries out commands in their order and stops at the first that is not; tells whether all were. */
export function useActAll(): (commands: readonly Command[]) => Promise<boolean> {
  const act = useAct()
  return useCallback(
    async (commands) => {
      for (const command of commands) {
        const outcome = await act(command)
        if (!outcome.ok) return false
      }
      return true
    },
    [act],
  )
}
