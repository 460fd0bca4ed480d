import type { AssessorId } from '~/domain/model/ids.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'
import type { MyApplication } from './myApplications.ts'
import { reopen } from './ownCommands.ts'

interface Props {
  readonly assessorId: AssessorId
  readonly one: MyApplication
  readonly onClose: () => void
}

/** Opens what is handed in, for a reason that stays in the log. */
export function ReopenDialog({ assessorId, one, onClose }: Props) {
  const actAll = useActAll()
  const { messages } = useMessages()
  const words = useWords(assessmentWords)
  return (
    <ReasonDialog
      title={words.reopenTitle(one.application.applicant)}
      label={words.reopenReason}
      hint={words.reopenHint}
      confirmText={words.reopenConfirm}
      cancelText={messages.shell.cancel}
      onConfirm={(reason) => {
        onClose()
        void actAll(reopen(assessorId, one, reason))
      }}
      onClose={onClose}
    >
      <p>{words.reopenText}</p>
    </ReasonDialog>
  )
}
