import type { ReactNode } from 'react'
import type { Evidence } from '~/domain/model/Evidence.ts'
import { localText } from '~/exchange/document/localText.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { AssessmentNotice } from './AssessmentNotice.tsx'
import { CriterionCard } from './CriterionCard.tsx'
import { markText } from './markText.ts'
import { MyPoints } from './MyPoints.tsx'
import { OwnNote } from './OwnNote.tsx'
import type { Desk } from './useDesk.ts'

interface Props {
  readonly desk: Desk
  /** How one says that there is something between oneself and the applicant. */
  readonly report: ReactNode
  readonly onEvidence: (place: Evidence) => void
}

/** Every criterion in one column, and under them how one has used the scale so far. */
export function PointsPane({ desk, report, onEvidence }: Props) {
  const words = useWords(assessmentWords)
  const { mine, one } = desk
  return (
    <section className="desk-points" aria-label={words.pointsPane}>
      <AssessmentNotice assessorId={mine.assessorId} one={one} setup={mine.setup} />
      {one.assessment.stage !== 'disputed' &&
        mine.setup.criteria.map((criterion) => (
          <CriterionCard key={criterion.id} {...{ desk, criterion, onEvidence }} />
        ))}
      <LastGiven desk={desk} />
      <OwnNote desk={desk} />
      <MyPoints desk={desk} />
      {one.assessment.stage !== 'handed-in' && one.assessment.stage !== 'reported' && report}
    </section>
  )
}

/** Says aloud what a key has just given, for focus has moved on by then. */
function LastGiven({ desk: { lastGiven, marks, mine } }: { readonly desk: Desk }) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const criterion = mine.setup.criteria.find(({ id }) => id === lastGiven)
  return (
    <p className="visually-hidden" aria-live="polite">
      {criterion &&
        words.said(
          localText(criterion.name, language),
          markText(marks.get(criterion.id), words, language),
        )}
    </p>
  )
}
