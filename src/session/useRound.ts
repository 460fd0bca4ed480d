import { useMemo } from 'react'
import type { Command } from '~/domain/log/Command.ts'
import type { ActOutcome } from './createActing.ts'
import { useWorkbench, useWorkbenchState } from './WorkbenchContext.tsx'
import type { RoundInHand } from './WorkbenchState.ts'

/** The round that is open, and how to act on it. */
export interface OpenRound extends RoundInHand {
  readonly act: (command: Command) => Promise<ActOutcome>
}

/** For what stands around a round; undefined where none is open. */
export function useOpenRound(): OpenRound | undefined {
  const { act } = useWorkbench()
  const round = useWorkbenchState((state) => state.round)
  return useMemo(
    () => round && { ...round, act: (command: Command) => act(round.roundId, command) },
    [round, act],
  )
}

/** For what is shown within a round only. Throws where none is open. */
export function useRound(): OpenRound {
  const round = useOpenRound()
  if (!round) throw new Error('useRound was called where no round is open')
  return round
}
