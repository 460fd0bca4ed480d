import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { OwnAssessment } from './ownAssessment.ts'
import { stageText } from './stageText.ts'

interface Props {
  readonly assessment: OwnAssessment
  /** Remarks that are asked for before it can be handed in; said at hand-in, not while scoring. */
  readonly missingRemarks: number
}

/** How far an assessment has come: the word, with a shape where it is closed or needs a choice. */
export function StageMark({ assessment, missingRemarks }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { stage } = assessment
  return (
    <span className="stage" data-stage={stage}>
      {stage === 'handed-in' && <Icon name="lock" size={16} />}
      {stage === 'done' && <Icon name="check" size={16} />}
      {stage === 'disputed' && <Icon name="error" size={16} />}
      <span>
        <span className="stage-word">{stageText(assessment, words, language)}</span>
        {missingRemarks > 0 && (
          <span className="stage-more secondary">{words.missingRemarks(missingRemarks)}</span>
        )}
        {assessment.isEntered && <span className="stage-more secondary">{words.enteredBy}</span>}
      </span>
    </span>
  )
}
