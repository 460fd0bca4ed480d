import { useEffect, useEffectEvent } from 'react'
import { storageFaultIn } from '~/session/outcome.ts'
import { typedCommand } from '~/session/typedCommand.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { HalfTyped } from '~/storage/halfTyped.ts'
import type { Mine } from './useMyApplications.ts'

/** Writes to the log what was being typed when a page was closed under it. */
export function useHalfTyped({ assessorId, toAssess }: Mine): void {
  const { roundId } = useRound()
  const act = useAct()
  const { keptBy, drop } = useWorkbench()
  const write = useEffectEvent(async (words: HalfTyped) => {
    const mine = toAssess.find(({ application }) => application.caseNumber === words.caseNumber)
    const isNote = words.criterionId === null
    if (mine && (isNote || mine.assessment.stage !== 'handed-in')) {
      const outcome = await act(typedCommand(words))
      if (storageFaultIn(outcome)) return
    }
    drop(words)
  })
  const isWritable = useIsWritable()
  useEffect(() => {
    if (!isWritable) return undefined
    let isCurrent = true
    void keptBy(roundId, assessorId).then((kept) => {
      if (isCurrent) for (const words of kept) void write(words)
    })
    return () => {
      isCurrent = false
    }
  }, [roundId, assessorId, keptBy, isWritable])
}
