import { useState } from 'react'
import type { AssessorId } from '~/domain/model/ids.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { MyApplication } from './myApplications.ts'
import { markDone } from './ownCommands.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

interface Props {
  readonly assessorId: AssessorId
  readonly one: MyApplication
}

/** What can be done with one assessment before and after it is handed in. */
export function HandInActions({ assessorId, one }: Props) {
  const actAll = useActAll()
  const { messages } = useMessages()
  const [isReopening, setIsReopening] = useState(false)
  const { assessment } = messages
  const { applicant, caseNumber } = one.application
  switch (one.assessment.stage) {
    case 'scored':
      return (
        <Button
          look="plain"
          aria-label={assessment.handIn.doneOn(applicant)}
          onPress={() => void actAll(markDone(assessorId, one))}
        >
          {assessment.done}
        </Button>
      )
    case 'done':
      return (
        <Button
          look="plain"
          aria-label={assessment.handIn.openAgainOn(applicant)}
          onPress={() =>
            void actAll([{ kind: 'mark-done', assessorId, caseNumber, isDone: false }])
          }
        >
          {assessment.openAgain}
        </Button>
      )
    case 'handed-in':
      return (
        <>
          <Button
            look="plain"
            aria-label={assessment.handIn.reopenOn(applicant)}
            onPress={() => setIsReopening(true)}
          >
            {assessment.reopen}
          </Button>
          {isReopening && (
            <ReopenDialog {...{ assessorId, one }} onClose={() => setIsReopening(false)} />
          )}
        </>
      )
    default:
      return null
  }
}
