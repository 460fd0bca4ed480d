import type { ActOutcome } from './createActing.ts'
import { undoKey } from './undo.ts'
import { useWorkbench, useWorkbenchState } from './WorkbenchContext.tsx'

/** Taking back the person's own last point, remark, note or done-mark. */
export function useUndo(): {
  readonly canUndo: boolean
  readonly undo: () => Promise<ActOutcome>
} {
  const { undo } = useWorkbench()
  const canUndo = useWorkbenchState(({ round, person, undoSteps, writing }) =>
    Boolean(round && writing === 'here' && undoSteps.get(undoKey(round.roundId, person))?.length),
  )
  return { canUndo, undo }
}
