import type { Ref } from 'react'
import { localText } from '~/exchange/document/localText.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { ProgressSquares } from './ProgressSquares.tsx'
import type { Desk } from './useDesk.ts'

interface Props {
  readonly desk: Desk
  readonly titleRef: Ref<HTMLHeadingElement>
  readonly onKeys: () => void
}

/** What one assesses, where it stands among one's own, and the way to its neighbours. */
export function DeskHead({ desk, titleRef, onKeys }: Props) {
  const { language } = useMessages()
  const words = useWords(assessmentWords)
  const { mine, one, before, after } = desk
  const { application, area } = one
  const { caseNumber, headquarters, amounts } = application
  const asked = amounts.reduce((sum, { amount }) => sum + amount, 0)
  const facts = [
    localText(area.name, language),
    words.caseNumber(caseNumber),
    ...(headquarters ? [headquarters] : []),
    ...(asked > 0 ? [words.asks(formatMillions(asked, language))] : []),
  ]
  const position = mine.toAssess.indexOf(one) + 1
  return (
    <header className="desk-head">
      <div className="desk-name">
        <h1 ref={titleRef} tabIndex={-1}>
          <bdi>{application.applicant}</bdi>
        </h1>
        <p className="secondary">
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      </div>
      <div className="desk-ways">
        <Button look="plain" keyHint="F1" onPress={onKeys}>
          {words.keys}
        </Button>
        <Button
          icon="chevron-left"
          keyHint="F"
          isDisabled={!before}
          onPress={() => desk.open(before)}
          {...(before && { 'aria-label': words.previousNamed(before.application.applicant) })}
        >
          {words.previous}
        </Button>
        <span className="secondary">{words.position(position, mine.toAssess.length)}</span>
        <Button
          iconAfter="chevron-right"
          keyHint="N"
          isDisabled={!after}
          onPress={() => desk.open(after)}
          {...(after && { 'aria-label': words.nextNamed(after.application.applicant) })}
        >
          {words.next}
        </Button>
      </div>
      <div className="desk-where">
        <span className="secondary">{words.position(position, mine.toAssess.length)}</span>
        <ProgressSquares
          toAssess={mine.toAssess}
          current={caseNumber}
          criteria={mine.setup.criteria.length}
        />
      </div>
    </header>
  )
}
