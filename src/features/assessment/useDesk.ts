import { useEffect, useState } from 'react'
import type { Evidence } from '~/domain/model/Evidence.ts'
import type { Mark } from '~/domain/model/Assessment.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useUndo } from '~/session/useUndo.ts'
import { type DeskFocus, moveFocus } from './deskFocus.ts'
import type { MyApplication } from './myApplications.ts'
import { nextOpen } from './myProgress.ts'
import { markDone } from './ownCommands.ts'
import { type Marks, useMarks } from './useMarks.ts'
import type { Mine } from './useMyApplications.ts'

/** One application on the scoring desk: what is given, where one is, and what can be done. */
export interface Desk {
  readonly mine: Mine
  readonly one: MyApplication
  /** The applications before and after, where there are any. */
  readonly before: MyApplication | undefined
  readonly after: MyApplication | undefined
  /** The next that is missing something. */
  readonly next: MyApplication | undefined
  readonly marks: Marks['marks']
  readonly isReadOnly: boolean
  /** Every criterion has a mark. */
  readonly isComplete: boolean
  readonly isDone: boolean
  readonly current: CriterionId | undefined
  readonly focusOn: (focus: DeskFocus) => void
  readonly give: Marks['give']
  /** Says which places in the documents stand by a criterion: all of them. */
  readonly pin: (criterionId: CriterionId, evidence: readonly Evidence[]) => void
  /** The criterion that was given something last, for whoever cannot see it happen. */
  readonly lastGiven: CriterionId | undefined
  readonly canUndo: boolean
  readonly undo: () => Promise<void>
  readonly setDone: (isDone: boolean) => Promise<void>
  readonly open: (mine: MyApplication | undefined) => void
}

export function useDesk(mine: Mine, one: MyApplication, ledTo: DeskFocus | undefined): Desk {
  const { setup, toAssess, assessorId } = mine
  const { caseNumber } = one.application
  const { roundId } = useRound()
  const isWritable = useIsWritable()
  const { marks, give, forget } = useMarks(mine, one)
  const { canUndo, undo } = useUndo()
  const actAll = useActAll()
  const [focus, focusOn] = useState<DeskFocus>(() => {
    const firstOpen = setup.criteria.find(({ id }) => !marks.has(id)) ?? setup.criteria[0]
    return ledTo ?? { criterionId: firstOpen?.id, wish: null }
  })
  const [lastGiven, setLastGiven] = useState<CriterionId>()
  useEffect(() => moveFocus(focus), [focus])

  const index = toAssess.indexOf(one)
  const open = (other: MyApplication | undefined) => {
    if (other) goTo(paths.assessOne(roundId, other.application.caseNumber))
  }
  const isReadOnly =
    !isWritable || ['handed-in', 'disputed', 'reported'].includes(one.assessment.stage)
  const isComplete = setup.criteria.every(({ id }) => marks.has(id))

  return {
    mine,
    one,
    before: toAssess[index - 1],
    after: toAssess[index + 1],
    next: nextOpen(toAssess, caseNumber),
    marks,
    isReadOnly,
    isComplete,
    isDone: one.assessment.stage === 'done',
    current: focus.criterionId,
    focusOn,
    give: (criterionId: CriterionId, mark: Mark | null) => {
      if (isReadOnly) return
      setLastGiven(criterionId)
      give(criterionId, mark)
    },
    pin: (criterionId, evidence) => {
      if (isReadOnly) return
      void actAll([{ kind: 'pin-evidence', assessorId, caseNumber, criterionId, evidence }])
    },
    lastGiven,
    canUndo,
    undo: async () => {
      forget()
      const outcome = await undo()
      const body = outcome.ok ? outcome.value[0]?.body : undefined
      if (!body || !('caseNumber' in body)) return
      if (body.caseNumber !== caseNumber) goTo(paths.assessOne(roundId, body.caseNumber))
      else if ('criterionId' in body) focusOn({ criterionId: body.criterionId, wish: 'criterion' })
    },
    setDone: async (isDone) => {
      const stored = await actAll(
        isDone
          ? markDone(assessorId, one)
          : [{ kind: 'mark-done', assessorId, caseNumber, isDone: false }],
      )
      if (stored) focusOn({ criterionId: focus.criterionId, wish: isDone ? 'next' : 'done' })
    },
    open,
  }
}
