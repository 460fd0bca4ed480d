import { useState } from 'react'
import type { Mark } from '~/domain/model/Assessment.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import { storageFaultIn } from '~/session/outcome.ts'
import { useAct } from '~/session/useAct.ts'
import { useSaveStatus } from '~/session/useSaveStatus.ts'
import type { MyApplication } from './myApplications.ts'
import { giveMark } from './ownCommands.ts'
import type { Mine } from './useMyApplications.ts'

/** A mark on its way to the log; `failed` when storage did not take it and will be asked again. */
interface Pending {
  readonly mark: Mark | null
  readonly isFailed: boolean
}

export interface Marks {
  /** As the assessor sees them: what is stored, and over it what is just being written. */
  readonly marks: ReadonlyMap<CriterionId, Mark>
  readonly give: (criterionId: CriterionId, mark: Mark | null) => void
  /** Shows what is stored, whatever was on its way. */
  readonly forget: () => void
}

/** Gives marks on one application; each is shown at once and written at once. */
export function useMarks({ assessorId }: Mine, mine: MyApplication): Marks {
  const act = useAct()
  const status = useSaveStatus()
  const [pending, setPending] = useState<ReadonlyMap<CriterionId, Pending>>(new Map())
  const { assessment } = mine
  const isUnsaved = status.kind === 'failed' || status.kind === 'saving'

  const marks = new Map(assessment.marks)
  for (const [criterionId, { mark, isFailed }] of pending) {
    if (isFailed && !isUnsaved) continue
    if (mark) marks.set(criterionId, mark)
    else marks.delete(criterionId)
  }

  const give = async (criterionId: CriterionId, mark: Mark | null) => {
    const own: Pending = { mark, isFailed: false }
    setPending((before) => new Map(before).set(criterionId, own))
    let isStored = true
    for (const command of giveMark(assessorId, mine, criterionId, mark)) {
      const outcome = await act(command)
      if (!outcome.ok) isStored &&= storageFaultIn(outcome) === undefined
    }
    // What storage held back is written before anything newer, so a success clears the failures.
    setPending((before) => {
      const after = [...before].filter(([, one]) => one !== own && !(isStored && one.isFailed))
      const isStill = before.get(criterionId) === own
      return new Map(
        isStill && !isStored ? [...after, [criterionId, { mark, isFailed: true }]] : after,
      )
    })
  }
  return {
    marks: assessment.stage === 'handed-in' ? assessment.marks : marks,
    give: (criterionId, mark) => void give(criterionId, mark),
    forget: () => setPending(new Map()),
  }
}
