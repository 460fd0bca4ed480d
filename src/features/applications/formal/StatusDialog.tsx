import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'
import type { StatusQuestion } from './StatusCell.tsx'

interface Props extends StatusQuestion {
  readonly onClose: () => void
}

/** An application is rejected, or its rejection reversed; either needs its reason [EL6]. */
export function StatusDialog({ caseNumber, status, onClose }: Props) {
  const act = useAct()
  const { state } = useRound()
  const { messages } = useMessages()
  const { detail, statusDialog } = messages.applications
  const { reversed } = useWords(formalWords)
  const words = status === 'active' ? reversed : statusDialog.rejected
  const applicant = applicationOf(state, caseNumber)?.applicant ?? caseNumber
  return (
    <ReasonDialog
      title={words.title(applicant)}
      label={detail.reason}
      hint={detail.reasonHint}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={(reason) => {
        onClose()
        void act({ kind: 'set-status', caseNumber, status, reason })
      }}
      onClose={onClose}
    >
      <p>{words.text}</p>
    </ReasonDialog>
  )
}
