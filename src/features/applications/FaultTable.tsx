import type { FileFault } from '~/exchange/csv/FileFault.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { faultSentence } from './faultSentence.ts'

/** Rows shown of a long list; the rest is counted. */
export const maxShown = 50

interface Props {
  readonly caption: string
  readonly faults: readonly FileFault[]
}

interface FaultRow {
  readonly key: string
  readonly fault: FileFault
}

/** Faults or warnings of a file by their place: what is wrong, and what to do about it. */
export function FaultTable({ caption, faults }: Props) {
  const { messages, language } = useMessages()
  const rows = faults.slice(0, maxShown).map((fault, index) => ({ fault, key: String(index) }))
  return (
    <div className="applications-table">
      <DataTable
        caption={caption}
        columns={faultColumns(messages, language)}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {faults.length > maxShown && (
        <p className="note">{messages.applications.import.shownOf(maxShown, faults.length)}</p>
      )}
    </div>
  )
}

function faultColumns(messages: Messages, language: Language): readonly TableColumn<FaultRow>[] {
  const { faultColumn } = messages.applications.import
  return [
    {
      id: 'line',
      header: faultColumn.line,
      width: '56px',
      align: 'end',
      cell: ({ fault }) => fault.cell ?? fault.line ?? '',
    },
    {
      id: 'column',
      header: faultColumn.column,
      width: '180px',
      cell: ({ fault }) => <bdi>{fault.column ?? faultColumn.wholeFile}</bdi>,
    },
    {
      id: 'text',
      header: faultColumn.text,
      cell: ({ fault }) => <bdi>{faultSentence(fault, language)}</bdi>,
    },
  ]
}
