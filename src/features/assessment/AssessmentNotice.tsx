import { declarationWords } from '~/i18n/declarationWords.ts'
import { useState } from 'react'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { Disagreement } from './Disagreement.tsx'
import type { MyApplication } from './myApplications.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

interface Props {
  readonly assessorId: AssessorId
  readonly one: MyApplication
  readonly setup: Setup
}

/** What one has to know about this assessment before giving points: where it stands. */
export function AssessmentNotice({ assessorId, one, setup }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const declaration = useWords(declarationWords)
  const [isReopening, setIsReopening] = useState(false)
  const { stage, handedInAt, isEntered, entered, reopenedBecause } = one.assessment
  if (stage === 'disputed') return <Disagreement assessorId={assessorId} one={one} setup={setup} />
  if (stage === 'reported') {
    const { stopped, stoppedText } = declaration.report
    return (
      <Notice kind="warning" title={stopped}>
        {stoppedText}
      </Notice>
    )
  }
  if (stage === 'handed-in') {
    return (
      <>
        <Notice
          kind="info"
          title={words.handedInTitle(formatMoment(handedInAt ?? '', language))}
          actions={<Button onPress={() => setIsReopening(true)}>{words.reopen}</Button>}
        >
          {isEntered && `${words.enteredBy}. `}
          {words.handedInText}
        </Notice>
        {isReopening && (
          <ReopenDialog assessorId={assessorId} one={one} onClose={() => setIsReopening(false)} />
        )}
      </>
    )
  }
  if (entered.length > 0) {
    return (
      <Notice kind="info" title={words.enteredTitle}>
        {words.enteredText}
      </Notice>
    )
  }
  if (!reopenedBecause) return null
  return (
    <Notice kind="info">
      <bdi>{words.reopened(reopenedBecause)}</bdi>
    </Notice>
  )
}
