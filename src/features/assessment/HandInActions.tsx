import { useState } from 'react'
import type { AssessorId } from '~/domain/model/ids.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useWords } from '~/session/useWords.ts'
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
  const [isReopening, setIsReopening] = useState(false)
  const words = useWords(assessmentWords)
  const { applicant, caseNumber } = one.application
  switch (one.assessment.stage) {
    case 'scored':
      return (
        <Button
          look="plain"
          aria-label={words.handIn.doneOn(applicant)}
          onPress={() => void actAll(markDone(assessorId, one))}
        >
          {words.done}
        </Button>
      )
    case 'done':
      return (
        <Button
          look="plain"
          aria-label={words.handIn.openAgainOn(applicant)}
          onPress={() =>
            void actAll([{ kind: 'mark-done', assessorId, caseNumber, isDone: false }])
          }
        >
          {words.openAgain}
        </Button>
      )
    case 'handed-in':
      return (
        <>
          <Button
            look="plain"
            aria-label={words.handIn.reopenOn(applicant)}
            onPress={() => setIsReopening(true)}
          >
            {words.reopen}
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
