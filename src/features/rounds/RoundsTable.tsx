import { useMemo } from 'react'
import type { RoundId } from '~/domain/model/ids.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import type { RoundRow } from '~/storage/rows.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { DeletionReceipts } from './DeletionReceipts.tsx'

interface Props {
  readonly rounds: readonly RoundRow[]
  readonly onDelete: (roundId: RoundId) => void
}

/** The other rounds on this computer, and what was deleted from it. */
export function RoundsTable({ rounds, onDelete }: Props) {
  const { messages, language } = useMessages()
  const words = messages.rounds
  const columns = useMemo<readonly TableColumn<RoundRow>[]>(
    () => [
      {
        id: 'round',
        header: words.column.round,
        isRowHeader: true,
        cell: ({ title, isExample }) => (
          <>
            <bdi>{title}</bdi>{' '}
            {isExample && <span className="note rounds-tag">{words.exampleTag}</span>}
          </>
        ),
      },
      {
        id: 'applications',
        header: words.column.applications,
        align: 'end',
        width: '120px',
        cell: ({ applicationCount }) => applicationCount,
      },
      {
        id: 'changed',
        header: words.column.changed,
        width: '260px',
        cell: ({ changedAt }) => formatMoment(changedAt, language),
      },
      {
        id: 'actions',
        header: <span className="visually-hidden">{words.column.actions}</span>,
        align: 'end',
        width: '160px',
        cell: ({ roundId, title }) => (
          <span className="row rounds-actions">
            <Button
              look="plain"
              aria-label={words.removeRound(title)}
              onPress={() => onDelete(roundId)}
            >
              {words.remove}
            </Button>
            <a href={paths.areas(roundId)} aria-label={words.openRound(title)}>
              {words.open}
            </a>
          </span>
        ),
      },
    ],
    [words, language, onDelete],
  )
  return (
    <>
      {rounds.length > 0 && (
        <section className="stack">
          <h2>{words.others}</h2>
          <DataTable
            caption={words.others}
            columns={columns}
            rows={rounds}
            rowKey={({ roundId }) => roundId}
          />
        </section>
      )}
      <DeletionReceipts />
    </>
  )
}
