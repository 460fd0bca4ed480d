import { isClosed } from '~/domain/log/isClosed.ts'
import type { ActOutcome } from './createActing.ts'
import { type UndoCommand, undoKey } from './undo.ts'
import { useWorkbench, useWorkbenchState } from './WorkbenchContext.tsx'

/**
 * Taking back the person's own last point, remark, note, done-mark, ruling on a formal check or hearing.
 * Shape: `kinds` are those the page shows; what was done elsewhere since is not taken back from here.
 */
export function useUndo(kinds?: readonly UndoCommand['kind'][]): {
  readonly canUndo: boolean
  readonly undo: () => Promise<ActOutcome>
} {
  const { undo } = useWorkbench()
  const canUndo = useWorkbenchState(({ round, person, undoSteps, writing }) => {
    const last = round && undoSteps.get(undoKey(round.roundId, person))?.at(-1)
    const isOpen = writing === 'here' && round !== undefined && !isClosed(round.state)
    return Boolean(last && isOpen && (kinds?.includes(last.kind) ?? true))
  })
  return { canUndo, undo }
}
