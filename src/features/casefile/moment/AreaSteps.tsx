import { useMemo } from 'react'
import type { AreaId } from '~/domain/model/ids.ts'
import { eventText } from '~/exchange/document/events/eventText.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { CaseLog } from '~/features/casefile/caseLogOf.ts'
import { useEventNames } from '~/features/casefile/useEventNames.ts'
import { afterText, beforeText } from './momentAddress.ts'
import { touchingIn } from './touchingIn.ts'

interface Props {
  readonly areaId: AreaId
  readonly caseLog: CaseLog
  /** How many events are known at the moment that is shown. */
  readonly count: number
  readonly onMoment: (text: string) => void
}

/** Back and forth through an area's life, one event at a time. */
export function AreaSteps({ areaId, caseLog, count, onMoment }: Props) {
  const names = useEventNames()
  const words = useWords(casefileWords).moment
  const steps = useMemo(() => touchingIn(caseLog, areaId), [caseLog, areaId])
  const done = steps.findLastIndex(({ rank }) => rank < count) + 1
  const [current, before, next] = [steps[done - 1], steps[done - 2], steps[done]]
  const back = () => {
    if (before) onMoment(afterText(before.line.event.id))
    else if (current) onMoment(beforeText(current.line.event.id))
  }
  const event = current?.line.event
  return (
    <div className="casefile-steps" role="group" aria-label={words.stepsIn(names.area(areaId))}>
      <div className="row">
        <Button icon="chevron-left" isDisabled={!current} onPress={back}>
          {words.previous}
        </Button>
        <Button
          iconAfter="chevron-right"
          isDisabled={!next}
          onPress={() => {
            if (next) onMoment(afterText(next.line.event.id))
          }}
        >
          {words.next}
        </Button>
        <span className="secondary">{words.stepPosition(done, steps.length)}</span>
      </div>
      <output className="casefile-latest">
        {event ? (
          <>
            <bdi>
              {words.latest(`${writerOf(current.line, names.person)} ${eventText(event, names)}`)}
            </bdi>
            <span className="note"> {formatMoment(event.at, names.language)}</span>
          </>
        ) : (
          words.beforeAll
        )}
      </output>
    </div>
  )
}

const writerOf = (
  { writerId, event }: ReturnType<typeof touchingIn>[number]['line'],
  person: ReturnType<typeof useEventNames>['person'],
): string => (writerId === null ? event.actor : person(writerId))
