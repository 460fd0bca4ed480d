import { useMessages } from '~/session/useMessages.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { OwnAssessment } from './ownAssessment.ts'
import { stageText } from './stageText.ts'

/** How far an assessment has come: the word, with a shape where it is closed or needs a choice. */
export function StageMark({ assessment }: { readonly assessment: OwnAssessment }) {
  const { messages, language } = useMessages()
  const { stage } = assessment
  return (
    <span className="stage" data-stage={stage}>
      {stage === 'handed-in' && <Icon name="lock" size={16} />}
      {stage === 'done' && <Icon name="check" size={16} />}
      {stage === 'disputed' && <Icon name="error" size={16} />}
      <span>
        <span className="stage-word">{stageText(assessment, messages, language)}</span>
        {assessment.isEntered && (
          <span className="stage-more secondary">{messages.assessment.enteredBy}</span>
        )}
      </span>
    </span>
  )
}
