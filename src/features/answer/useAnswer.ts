import { useMemo } from 'react'
import { chainsOf, headsOf } from '~/domain/panel/answerOf.ts'
import { earlierReceipts, receiptCode } from '~/domain/panel/receiptCode.ts'
import { assignedCases } from '~/domain/panel/briefOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'
import { ownBrief } from '~/session/ownBrief.ts'
import { useRound } from '~/session/useRound.ts'

/** An assessor's answer as it would be saved now. */
export interface AnswerNow {
  readonly opened: OpenedFile
  /** Handed in, and to be handed in. */
  readonly handedIn: number
  readonly assigned: number
  readonly declared: number
  readonly applicants: number
  /** Null while there is nothing in it yet. */
  readonly receipt: string | null
  readonly earlier: ReadonlySet<string>
  /** The agency has answered with this very code. */
  readonly isReceived: boolean
}

/** Undefined on a device that goes out from no file of the agency's. */
export function useAnswer(): AnswerNow | undefined {
  const { state, log } = useRound()
  return useMemo(() => {
    const opened = ownBrief(state)
    if (!opened) return undefined
    const { assessorId } = opened
    const chains = chainsOf(log, 'answer', assessorId)
    const receipt = chains.length === 0 ? null : receiptCode(headsOf(chains))
    const cases = assignedCases(state, assessorId)
    const handedIn = cases.filter(
      (caseNumber) =>
        settled(state.applications.get(caseNumber)?.assessments.get(assessorId))?.isHandedIn,
    )
    const applicants = [...state.applicants.keys()]
    return {
      opened,
      handedIn: handedIn.length,
      assigned: cases.length,
      declared: applicants.filter((each) => state.declarations.get(each)?.has(assessorId)).length,
      applicants: applicants.length,
      receipt,
      earlier: earlierReceipts(chains),
      isReceived: receipt !== null && state.receipts.has(receipt),
    }
  }, [state, log])
}
