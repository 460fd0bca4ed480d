import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { useAct } from '~/session/useAct.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'

export interface RecusalQuestion {
  readonly assessorId: AssessorId
  /** What the ruling is to say. */
  readonly isRecused: boolean
}

interface Props {
  readonly question: RecusalQuestion
  readonly application: Application
  readonly setup: Setup
  readonly onClose: () => void
}

/** Asks for the reason of a ruling, and says how far it reaches before it is made. */
export function RecusalDialog({ question, application, setup, onClose }: Props) {
  const act = useAct()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { assessorId, isRecused } = question
  const { caseNumber, areaId, applicant } = application
  const words = messages.applications.assessors.dialog[isRecused ? 'recuse' : 'lift']
  return (
    <ReasonDialog
      title={words.title(nameOf(assessorId))}
      label={messages.applications.detail.reason}
      hint={messages.applications.detail.reasonHint}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={(reason) => {
        onClose()
        void act({ kind: 'rule-recusal', caseNumber, assessorId, isRecused, reason })
      }}
      onClose={onClose}
    >
      <p>
        {setup.recusalScope === 'area'
          ? words.inArea(areaName(setup, areaId, language))
          : words.inCase(applicant)}
      </p>
    </ReasonDialog>
  )
}
