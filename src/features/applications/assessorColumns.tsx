import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { OwnTotal } from '~/domain/scoring/applicationScore.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, type Language } from '~/i18n/formats.ts'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { AssignmentCell } from './AssignmentCell.tsx'
import type { AssessorRow } from './assessorRows.ts'
import { RecusalCell } from './RecusalCell.tsx'
import type { RecusalQuestion } from './RecusalDialog.tsx'

interface Context {
  readonly caseNumber: CaseNumber
  readonly setup: Setup
  readonly ownTotals: readonly OwnTotal[]
  readonly messages: Messages
  readonly language: Language
  readonly nameOf: (assessorId: AssessorId) => string
  /** Says of an assessment that it was made on another version; null where that needs no word. */
  readonly versionNote: (assessorId: AssessorId) => string | null
  readonly onAsk: (question: RecusalQuestion) => void
}

export function assessorColumns(context: Context): readonly TableColumn<AssessorRow>[] {
  const { caseNumber, setup, ownTotals, messages, language, nameOf, versionNote, onAsk } = context
  const { column } = messages.applications.assessors
  return [
    {
      id: 'assessor',
      header: column.assessor,
      width: '22%',
      isRowHeader: true,
      cell: ({ assessorId }) => <bdi>{nameOf(assessorId)}</bdi>,
    },
    {
      id: 'assigned',
      header: column.assigned,
      width: '96px',
      cell: (row) => <AssignmentCell {...{ row, caseNumber }} />,
    },
    {
      id: 'assessment',
      header: column.assessment,
      width: '26%',
      cell: (row) => {
        const note = versionNote(row.assessorId)
        return (
          <>
            <AssessmentWord row={row} messages={messages} />
            {note !== null && <span className="note applications-version-note">{note}</span>}
          </>
        )
      },
    },
    {
      id: 'own',
      header: column.own,
      align: 'end',
      width: '92px',
      cell: ({ assessorId }) => {
        const total = ownTotals.find((own) => own.assessorId === assessorId)?.total
        return total ? fractionText(total, language) : dash
      },
    },
    {
      id: 'recusal',
      header: column.recusal,
      cell: (row) => <RecusalCell {...{ row, setup, onAsk }} />,
    },
  ]
}

function AssessmentWord({
  row,
  messages,
}: {
  readonly row: AssessorRow
  readonly messages: Messages
}) {
  const { standing, reopenedBecause } = messages.applications.assessors
  const text = standing[row.assessment]
  if (row.assessment === 'missing') return <span className="applications-missing">{text}</span>
  if (row.assessment !== 'reopened' || row.reopenedBecause === null) return text
  return (
    <>
      {text} <bdi className="note">{reopenedBecause(row.reopenedBecause)}</bdi>
    </>
  )
}
