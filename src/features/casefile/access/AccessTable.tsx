import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { Entry } from '~/domain/log/Register.ts'
import type { AccessGiven } from '~/domain/model/CaseEnd.ts'
import { accessWords } from '~/i18n/accessWords.ts'
import { formatDay } from '~/i18n/formats.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

type Given = Entry<AccessGiven>

/** Access that was given, the last first. */
export function AccessTable({ given }: { readonly given: readonly Given[] }) {
  const { state } = useRound()
  const { language } = useMessages()
  const nameOf = useAssessorName()
  const { table: words } = useWords(accessWords)
  const packOf = ({ caseNumber }: AccessGiven) =>
    caseNumber === null
      ? words.anyone
      : words.party(applicationOf(state, caseNumber)?.applicant ?? caseNumber, caseNumber)
  const columns: readonly TableColumn<Given>[] = [
    {
      id: 'date',
      header: words.date,
      cell: ({ value }) => formatDay(`${value.date}T12:00:00Z`, language),
      width: '160px',
    },
    {
      id: 'requester',
      header: words.requester,
      cell: ({ value }) => <bdi>{value.requester}</bdi>,
      isRowHeader: true,
    },
    { id: 'kind', header: words.kind, cell: ({ value }) => <bdi>{packOf(value)}</bdi> },
    {
      id: 'names',
      header: words.names,
      cell: ({ value: { leftOut } }) =>
        leftOut.length === 0 ? (
          <span className="secondary">{words.none}</span>
        ) : (
          <ul>
            {leftOut.map(({ assessorId, basis }) => (
              <li key={assessorId}>
                <bdi>{words.basis(nameOf(assessorId), basis)}</bdi>
              </li>
            ))}
          </ul>
        ),
    },
    {
      id: 'digest',
      header: words.digest,
      cell: ({ value }) => <code title={value.sha256}>{value.sha256.slice(0, 16)}</code>,
      width: '170px',
    },
    { id: 'by', header: words.by, cell: ({ actor }) => <bdi>{actor}</bdi>, width: '160px' },
  ]
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={given.toReversed()}
      rowKey={({ eventId }) => eventId}
    />
  )
}
