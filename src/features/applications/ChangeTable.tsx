import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import type { Messages } from '~/i18n/da.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { excerptOf, type FieldChange } from './changedFields.ts'
import { type ChangeRow, changeRows } from './changeRows.ts'
import { maxShown } from './FaultTable.tsx'
import type { ImportKind } from './importPlan.ts'

interface Props {
  readonly kind: ImportKind
  readonly drafts: readonly EventDraft[]
}

/** The changes one by one, from what to what; changed records before new ones. */
export function ChangeTable({ kind, drafts }: Props) {
  const { state } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const setup = setupOf(state)
  const words = messages.applications.import
  if (!setup) return null
  const shown = drafts.toSorted((a, b) => newness(a) - newness(b)).slice(0, maxShown)
  const rows = changeRows(shown, { state, setup, messages, language, nameOf })
  return (
    <div className="applications-table">
      <DataTable
        caption={words.changesCaption}
        columns={changeColumns(kind, messages)}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {drafts.length > maxShown && <p className="note">{words.shownOf(maxShown, drafts.length)}</p>}
    </div>
  )
}

/** What replaces something is what a reader has to look at, so it comes first. */
const newness = ({ body }: EventDraft): number =>
  'replaces' in body && body.replaces.length > 0 ? 0 : 1

function changeColumns(kind: ImportKind, messages: Messages): readonly TableColumn<ChangeRow>[] {
  const { changeColumn, isNew, isChanged } = messages.applications.import
  const assessor: TableColumn<ChangeRow> = {
    id: 'assessor',
    header: changeColumn.assessor,
    width: '160px',
    cell: (row) => <bdi>{row.assessor}</bdi>,
  }
  return [
    {
      id: 'case',
      header: changeColumn.caseNumber,
      width: '104px',
      cell: ({ caseNumber }) => <bdi>{caseNumber}</bdi>,
    },
    {
      id: 'applicant',
      header: changeColumn.applicant,
      width: '200px',
      isRowHeader: true,
      cell: ({ applicant }) => <bdi>{applicant}</bdi>,
    },
    ...(kind === 'applications' ? [] : [assessor]),
    {
      id: 'what',
      header: changeColumn.what,
      width: '72px',
      cell: (row) => (row.isNew ? isNew : isChanged),
    },
    {
      id: 'content',
      header: changeColumn.content,
      cell: ({ summary, changes }) =>
        changes.length > 0 ? <ChangeList changes={changes} /> : <bdi>{summary}</bdi>,
    },
  ]
}

function ChangeList({ changes }: { readonly changes: readonly FieldChange[] }) {
  const { messages } = useMessages()
  const { nothing, becomes } = messages.applications.import
  return (
    <ul className="applications-changes">
      {changes.map((change) => {
        const [before, after] = excerptOf(change)
        return (
          <li key={change.label}>
            <span className="secondary">{change.label}:</span>{' '}
            <bdi className="applications-before">{before || nothing}</bdi>{' '}
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{becomes}</span> <bdi>{after || nothing}</bdi>
          </li>
        )
      })}
    </ul>
  )
}
