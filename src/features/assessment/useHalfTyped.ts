import { useEffect, useEffectEvent } from 'react'
import { storageFaultIn } from '~/session/outcome.ts'
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
  const write = useEffectEvent(async (remark: HalfTyped) => {
    const { caseNumber, criterionId, text } = remark
    const mine = toAssess.find(({ application }) => application.caseNumber === caseNumber)
    if (mine && mine.assessment.stage !== 'handed-in') {
      const outcome = await act({
        kind: 'give-remark',
        assessorId,
        caseNumber,
        criterionId,
        remark: text.trim(),
      })
      if (storageFaultIn(outcome)) return
    }
    drop(remark)
  })
  const isWritable = useIsWritable()
  useEffect(() => {
    if (!isWritable) return undefined
    let isCurrent = true
    void keptBy(roundId, assessorId).then((remarks) => {
      if (isCurrent) for (const remark of remarks) void write(remark)
    })
    return () => {
      isCurrent = false
    }
  }, [roundId, assessorId, keptBy, isWritable])
}
