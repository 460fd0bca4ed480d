import { type LogLine, replacedBy, replacedIn } from '~/domain/dossier/logLines.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { eventText } from '~/exchange/document/events/eventText.ts'
import type { EventNames } from '~/exchange/document/events/EventNames.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { casefileHref } from '~/features/casefile/CasefileAddress.ts'

interface Props {
  readonly line: LogLine
  readonly lines: readonly LogLine[]
  readonly names: EventNames
}

/** Everything an event holds, its place in its chain, and what it replaced. */
export function LineDetail({ line: { event, standing }, lines, names }: Props) {
  const { roundId } = useRound()
  const words = useWords(casefileWords).log
  const { detail } = words
  const replaced = replacedIn(event)
  const later = replacedBy(lines, event.id).map((line) => line.event.id)
  return (
    <div className="casefile-detail">
      <dl>
        <Fact name={detail.replaces} ids={replaced} {...{ lines, names }} />
        <Fact name={detail.replacedBy} ids={later} {...{ lines, names }} />
        <dt>{detail.kind}</dt>
        <dd>
          {words.kinds[event.kind]} <code>{event.kind}</code>
        </dd>
        <dt>{detail.number}</dt>
        <dd>{event.seq}</dd>
        <dt>{detail.chain}</dt>
        <dd>
          <code>{event.chain}</code>
        </dd>
        <dt>{detail.clock}</dt>
        <dd>{event.clock}</dd>
        <dt>{detail.fingerprint}</dt>
        <dd>
          <code>{event.id}</code>
        </dd>
        <dt>{detail.before}</dt>
        <dd>{event.prev === null ? detail.first : <code>{event.prev}</code>}</dd>
      </dl>
      <details>
        <summary>{detail.exact}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
        <pre tabIndex={0}>{JSON.stringify(event.body, null, 2)}</pre>
      </details>
      {standing.kind === 'counts' && (
        <a href={casefileHref(roundId, { visning: 'tidspunkt', tid: `efter.${event.id}` })}>
          {detail.ranking}
        </a>
      )}
    </div>
  )
}

/** Other events by their words, each a link to its line. */
function Fact({
  name,
  ids,
  lines,
  names,
}: Pick<Props, 'lines' | 'names'> & { readonly name: string; readonly ids: readonly EventId[] }) {
  const { roundId } = useRound()
  const { detail } = useWords(casefileWords).log
  if (ids.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      {ids.map((id) => {
        const event = lines.find((line) => line.event.id === id)?.event
        return (
          <dd key={id}>
            {event ? (
              <a href={casefileHref(roundId, { visning: 'haendelser', haendelse: id })}>
                <bdi>{eventText(event, names)}</bdi>, {formatMoment(event.at, names.language)}
              </a>
            ) : (
              detail.elsewhere
            )}
          </dd>
        )
      })}
    </>
  )
}
