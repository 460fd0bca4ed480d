import { peopleWords } from '~/i18n/peopleWords.ts'
import type { Bar } from '~/domain/panel/barsOf.ts'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Disc } from '~/ui/mark/Disc.tsx'
import { Figure } from '~/ui/page/Figure.tsx'
import { standingShapes } from './standingShapes.ts'

interface Props {
  readonly bar: Bar
  readonly name: string
  /** Where the person is still assigned, and that can be taken away. */
  readonly onDrop?: (() => void) | undefined
}

/** Stands where somebody may not be assigned, and opens to why. */
export function BarMark({ bar, name, onDrop }: Props) {
  const { state } = useRound()
  const words = useWords(peopleWords).assignment
  const where = applicationOf(state, bar.caseNumber)?.applicant ?? bar.caseNumber
  return (
    <Figure
      text={words.bar[bar.kind]}
      name={name}
      mark={
        <span className="assignment-bar" title={words.barText[bar.kind](where, bar.text)}>
          <Disc shape={standingShapes[bar.kind]} />
        </span>
      }
    >
      {() => (
        <>
          <p className="assignment-why">{words.barText[bar.kind](where, bar.text)}</p>
          {onDrop && (
            <p>
              {words.stillAssigned}{' '}
              <Button look="plain" onPress={onDrop}>
                {words.drop}
              </Button>
            </p>
          )}
        </>
      )}
    </Figure>
  )
}
