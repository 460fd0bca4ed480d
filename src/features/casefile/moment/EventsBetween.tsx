import type { AreaId } from '~/domain/model/ids.ts'
import { eventText } from '~/exchange/document/events/eventText.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { casefileHref } from '~/features/casefile/CasefileAddress.ts'
import type { CaseLog } from '~/features/casefile/caseLogOf.ts'
import { useEventNames } from '~/features/casefile/useEventNames.ts'
import { touchingIn } from './touchingIn.ts'
import type { ChosenMoment } from './useMoment.ts'

/** More than these are a click away, among all events of the area. */
const mostShown = 12

interface Props {
  readonly areaId: AreaId
  readonly moments: readonly [ChosenMoment, ChosenMoment]
  readonly caseLog: CaseLog
}

/** What happened to an area between two moments, each with a link to its line. */
export function EventsBetween({ areaId, moments: [then, later], caseLog }: Props) {
  const { roundId } = useRound()
  const names = useEventNames()
  const words = useWords(casefileWords).moment
  const between = touchingIn(caseLog, areaId, then.count, later.count)
  if (between.length === 0) return null
  return (
    <details className="casefile-between">
      <summary>{words.between(between.length)}</summary>
      <ul>
        {between.slice(0, mostShown).map(({ line: { event, writerId } }) => {
          const text = eventText(event, names)
          return (
            <li key={event.id}>
              <span className="note">{formatMoment(event.at, names.language)}</span>{' '}
              <bdi>
                {writerId === null ? event.actor : names.person(writerId)} {text}
              </bdi>{' '}
              <a
                href={casefileHref(roundId, { visning: 'haendelser', haendelse: event.id })}
                aria-label={words.seeEventOf(text)}
              >
                {words.seeEvent}
              </a>
            </li>
          )
        })}
      </ul>
      {between.length > mostShown && (
        <a href={casefileHref(roundId, { visning: 'haendelser', omraade: areaId })}>
          {words.betweenMore(between.length)}
        </a>
      )}
    </details>
  )
}
