import { fractionText } from '~/exchange/document/fractionText.ts'
import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { doneButtonId, nextButtonId } from './deskFocus.ts'
import { progressOf } from './myProgress.ts'
import { ownTotal } from './ownTotal.ts'
import { ProgressSquares } from './ProgressSquares.tsx'
import { SaveLine } from './SaveLine.tsx'
import { progressText } from './stageText.ts'
import type { Desk } from './useDesk.ts'

/** How far one is, what it comes to so far, that it is saved, and what comes next. */
export function DeskFoot({ desk }: { readonly desk: Desk }) {
  const words = useWords(assessmentWords)
  const { mine, one, before, after } = desk
  const criteria = mine.setup.criteria.length
  return (
    <footer className="desk-foot">
      <p className="desk-progress">
        <ProgressSquares
          toAssess={mine.toAssess}
          current={one.application.caseNumber}
          criteria={criteria}
        />
        <span className="secondary">{progressText(progressOf(mine.toAssess), words)}</span>
      </p>
      <OwnResult desk={desk} />
      <SaveLine />
      <div className="desk-acts">
        <span className="desk-step">
          <Button icon="chevron-left" isDisabled={!before} onPress={() => desk.open(before)}>
            {words.previous}
          </Button>
        </span>
        <Button
          look="plain"
          keyHint="Ctrl Z"
          isDisabled={!desk.canUndo}
          onPress={() => void desk.undo()}
        >
          {words.undo}
        </Button>
        <DoneButton desk={desk} />
        <NextButton desk={desk} />
        <span className="desk-step">
          <Button icon="chevron-right" isDisabled={!after} onPress={() => desk.open(after)}>
            {words.next}
          </Button>
        </span>
      </div>
    </footer>
  )
}

function OwnResult({ desk: { mine, marks } }: { readonly desk: Desk }) {
  const { language } = useMessages()
  const { result, resultShort, resultAfter, noResult, scoredOf } = useWords(assessmentWords)
  const { total, scored, of } = ownTotal(mine.setup.criteria, marks)
  if (!total) return <p className="desk-result secondary">{noResult}</p>
  return (
    <p className="desk-result">
      <span className="desk-wide">{result} </span>
      <span className="desk-narrow">{resultShort} </span>
      <strong>{fractionText(total, language)}</strong>{' '}
      {scored < of && (
        <>
          <span className="note desk-wide">{resultAfter(scored, of)}</span>
          <span className="note desk-narrow">{scoredOf(scored, of)}</span>
        </>
      )}
    </p>
  )
}

/** Says that nothing more is to come here; may be taken back until it is handed in. */
function DoneButton({ desk }: { readonly desk: Desk }) {
  const words = useWords(assessmentWords)
  if (desk.isReadOnly || !desk.isComplete) return null
  if (!desk.isDone) {
    return (
      <Button id={doneButtonId} look="filled" keyHint="M" onPress={() => void desk.setDone(true)}>
        {words.done}
      </Button>
    )
  }
  return (
    <>
      <span className="desk-done">
        <Icon name="check" size={16} /> {words.isDone}
      </span>
      <Button look="plain" onPress={() => void desk.setDone(false)}>
        {words.openAgain}
      </Button>
    </>
  )
}

function NextButton({ desk }: { readonly desk: Desk }) {
  const { roundId } = useRound()
  const words = useWords(assessmentWords)
  const isDoneNext = desk.isComplete && !desk.isDone && !desk.isReadOnly
  const look = isDoneNext ? 'outline' : 'filled'
  if (desk.next) {
    return (
      <Button
        id={nextButtonId}
        look={look}
        keyHint="Ctrl Enter"
        onPress={() => desk.open(desk.next)}
      >
        {words.nextOpen}
      </Button>
    )
  }
  return (
    <span id={nextButtonId} tabIndex={-1}>
      <LinkButton
        look={desk.isDone || desk.isReadOnly ? 'filled' : 'outline'}
        href={paths.handIn(roundId)}
      >
        {words.list.toHandIn}
      </LinkButton>
    </span>
  )
}
