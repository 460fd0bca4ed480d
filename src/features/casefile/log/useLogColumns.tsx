import { useMemo } from 'react'
import type { LogLine } from '~/domain/dossier/logLines.ts'
import { eventText } from '~/exchange/document/events/eventText.ts'
import type { EventNames } from '~/exchange/document/events/EventNames.ts'
import { casefileWords } from '~/i18n/casefileWords.ts'
import { formatDay, formatMoment, formatTime } from '~/i18n/formats.ts'
import { useWords } from '~/session/useWords.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import type { LookedAt } from '~/features/casefile/CasefileAddress.ts'
import { LineDetail } from './LineDetail.tsx'

interface Asked extends LookedAt {
  readonly lines: readonly LogLine[]
  readonly names: EventNames
  /** The line that is open. */
  readonly opened: string | undefined
}

/** When, who, what; a line opens under its words to all that is known of the event. */
export function useLogColumns({
  lines,
  names,
  opened,
  address,
  onAddress,
}: Asked): readonly TableColumn<LogLine>[] {
  const words = useWords(casefileWords).log
  const { language } = names
  return useMemo(
    () => [
      {
        id: 'when',
        header: words.column.when,
        width: '150px',
        cell: ({ event: { at } }) => (
          <span className="casefile-when">
            {formatDay(at, language)} <span className="note">{formatTime(at, language)}</span>
          </span>
        ),
      },
      {
        id: 'who',
        header: words.column.who,
        width: '220px',
        cell: ({ event, writerId, role }) => (
          <>
            <bdi>{writerId === null ? event.actor : names.person(writerId)}</bdi>{' '}
            <span className="note">{words.roles[role]}</span>
          </>
        ),
      },
      {
        id: 'what',
        header: words.column.what,
        isRowHeader: true,
        cell: (line) => {
          const { event, standing, receivedAt } = line
          const isOpen = opened === event.id
          return (
            <div className="casefile-what" data-idle={standing.kind !== 'counts' || undefined}>
              <button
                type="button"
                className="casefile-open"
                aria-expanded={isOpen}
                onClick={() =>
                  onAddress({ ...address, haendelse: isOpen ? '' : event.id }, !isOpen)
                }
              >
                <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={18} />
                <bdi>{eventText(event, names)}</bdi>
              </button>
              {standing.kind === 'without-effect' && (
                <p className="casefile-flag">
                  <Icon name="error" size={16} />{' '}
                  {words.withoutEffect(names.words.idle[standing.why.code])}
                </p>
              )}
              {standing.kind === 'set-aside' && (
                <p className="casefile-flag">
                  <Icon name="error" size={16} /> {words.setAside}
                </p>
              )}
              {receivedAt && (
                <p className="note">{words.received(formatMoment(receivedAt, language))}</p>
              )}
              {isOpen && <LineDetail {...{ line, lines, names }} />}
            </div>
          )
        },
      },
    ],
    [words, language, names, lines, opened, address, onAddress],
  )
}
