import { useMemo } from 'react'
import type { Entry } from '~/domain/log/Register.ts'
import type { JournalEntry } from '~/domain/model/CaseEnd.ts'
import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { formatDay } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

/** Every filing that was noted, the latest first. */
export function Filings() {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(caseEndWords).filing
  const rows = useMemo(() => state.casefile.journalised.toReversed(), [state.casefile.journalised])
  const columns = useMemo<readonly TableColumn<Entry<JournalEntry>>[]>(
    () => [
      {
        id: 'date',
        header: words.column.date,
        width: '150px',
        cell: ({ value }) => formatDay(`${value.date}T12:00:00Z`, language),
      },
      {
        id: 'reference',
        header: words.column.reference,
        isRowHeader: true,
        cell: ({ value }) => <bdi>{value.reference}</bdi>,
      },
      { id: 'file', header: words.column.file, cell: ({ value }) => <bdi>{value.fileName}</bdi> },
      {
        id: 'digest',
        header: words.column.digest,
        cell: ({ value }) => <code title={value.sha256}>{value.sha256.slice(0, 16)}…</code>,
      },
      { id: 'by', header: words.column.by, cell: ({ actor }) => <bdi>{actor}</bdi> },
    ],
    [words, language],
  )
  if (rows.length === 0) return <p className="secondary">{words.never}</p>
  return (
    <section className="stack">
      <h3>{words.list}</h3>
      <DataTable
        caption={words.list}
        columns={columns}
        rows={rows}
        rowKey={({ eventId }) => eventId}
      />
    </section>
  )
}
