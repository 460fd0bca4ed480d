import { useEffect, useEffectEvent, useState } from 'react'
import type { CriterionId } from '~/domain/model/ids.ts'
import { typedCommand } from '~/session/typedCommand.ts'
import { useAct } from '~/session/useAct.ts'
import { useRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { Desk } from './useDesk.ts'

export interface TypedText {
  readonly text: string
  readonly isTyping: boolean
  readonly type: (text: string) => void
  /** Writes what is typed to the log; nothing new is no event. */
  readonly flush: () => void
}

/**
 * A remark on a criterion, or where that is null the note, while it is typed. It is written on
 * leaving the field, and before the page, the tab or the application can take it away.
 */
export function useTypedText(
  { mine, one }: Pick<Desk, 'mine' | 'one'>,
  criterionId: CriterionId | null,
  isReadOnly: boolean,
): TypedText {
  const act = useAct()
  const { keep, drop } = useWorkbench()
  const { roundId } = useRound()
  const place = {
    roundId,
    assessorId: mine.assessorId,
    caseNumber: one.application.caseNumber,
    criterionId,
  }
  const { remarks, note } = one.assessment
  const stored = criterionId === null ? note : (remarks.get(criterionId) ?? '')
  const [draft, setDraft] = useState<string | null>(null)
  const write = async () => {
    if (draft === null || isReadOnly) return
    const outcome = await act(typedCommand({ ...place, text: draft }))
    // Typed on meanwhile, or not stored: the words in the field stay as they are.
    if (!outcome.ok) return
    drop({ ...place, text: draft })
    setDraft((now) => (now === draft ? null : now))
  }
  const flush = useEffectEvent(() => void write())
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    const hide = () => flush()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', hide)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', hide)
      flush()
    }
  }, [])
  return {
    text: draft ?? stored,
    isTyping: draft !== null,
    type: (text) => {
      keep({ ...place, text })
      setDraft(text)
    },
    flush: () => void write(),
  }
}
