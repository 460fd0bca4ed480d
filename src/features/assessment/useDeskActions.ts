import { useEffect, useEffectEvent, useRef } from 'react'
import type { CriterionId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import type { DeskAction } from './deskAction.ts'
import { criterionElementId, scrollPoints } from './deskFocus.ts'
import type { Desk } from './useDesk.ts'
import { useDeskKeys } from './useDeskKeys.ts'

/** Makes the keys of the scoring desk do what they are for. */
export function useDeskActions(desk: Desk, onKeys: () => void): void {
  const { criteria, scale } = desk.mine.setup
  const lastScored = useRef<CriterionId>(undefined)
  const index = criteria.findIndex(({ id }) => id === desk.current)

  const score = (points: Points) => {
    if (desk.current === undefined || desk.isReadOnly) return
    lastScored.current = desk.current
    desk.give(desk.current, { state: 'scored', points })
    const openElsewhere = criteria.find(({ id }) => id !== desk.current && !desk.marks.has(id))
    const to = criteria[index + 1] ?? openElsewhere
    if (to) desk.focusOn({ criterionId: to.id, wish: 'criterion' })
    else desk.focusOn({ criterionId: desk.current, wish: desk.isDone ? 'criterion' : 'done' })
  }
  const abstain = () => {
    if (desk.current === undefined) return
    const isAbstained = desk.marks.get(desk.current)?.state === 'abstained'
    desk.give(desk.current, isAbstained ? null : { state: 'abstained' })
  }

  const run = (action: DeskAction): void => {
    switch (action.kind) {
      case 'score':
        return score(action.points)
      case 'amend':
        if (lastScored.current === undefined) return
        return desk.give(lastScored.current, { state: 'scored', points: action.points })
      case 'clear':
        return desk.current && desk.give(desk.current, null)
      case 'abstain':
        return abstain()
      case 'criterion': {
        const to = criteria[index + action.step]
        return to && desk.focusOn({ criterionId: to.id, wish: 'criterion' })
      }
      case 'remark':
        if (desk.isReadOnly) return
        return desk.focusOn({ criterionId: desk.current, wish: 'remark' })
      case 'leave-field':
        return desk.focusOn({ criterionId: desk.current, wish: 'criterion' })
      case 'application':
        return desk.open(action.step === 1 ? desk.after : desk.before)
      case 'scroll':
        return scrollPoints(action.step)
      case 'next-open':
        return desk.open(desk.next)
      case 'done':
        return desk.isComplete && !desk.isReadOnly && !desk.isDone
          ? void desk.setDone(true)
          : undefined
      case 'undo':
        return desk.canUndo ? void desk.undo() : undefined
      case 'keys':
        return onKeys()
    }
  }
  useDeskKeys(scale, run)
  useFocusFollowed(desk)
}

/** Where the keyboard's focus goes, the current criterion goes too. */
function useFocusFollowed(desk: Desk): void {
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    // A pointer chooses by what it presses: a criterion that folds under the finger would move it.
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return
    const { id } = target.closest('.criterion') ?? {}
    const criterion = desk.mine.setup.criteria.find((one) => criterionElementId(one.id) === id)
    if (criterion && criterion.id !== desk.current) {
      desk.focusOn({ criterionId: criterion.id, wish: null })
    }
  })
  useEffect(() => {
    const listener = (event: FocusEvent) => onFocus(event)
    document.addEventListener('focusin', listener)
    return () => document.removeEventListener('focusin', listener)
  }, [])
}
