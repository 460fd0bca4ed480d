import { peopleWords } from '~/i18n/peopleWords.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { useWords } from '~/session/useWords.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import type { ProposalLoad } from './proposalLoads.ts'

interface Props {
  readonly rows: readonly ProposalLoad[]
  readonly names: ReadonlyMap<AssessorId, string>
}

/** Each assessor before and after, and what they get and give up. */
export function ProposalTable({ rows, names }: Props) {
  const words = useWords(peopleWords).assignment.propose
  const nameOf = (assessorId: AssessorId) => names.get(assessorId) ?? assessorId
  const cases = (row: ProposalLoad, kind: 'added' | 'removed') =>
    row[kind].length === 0 ? (
      0
    ) : (
      <Figure
        text={String(row[kind].length)}
        name={`${nameOf(row.assessorId)}, ${words.column[kind]}`}
      >
        {() => <Cases caseNumbers={row[kind]} />}
      </Figure>
    )
  return (
    <div className="assignment-proposal">
      <DataTable
        caption={words.tableName}
        rows={rows.toSorted((a, b) => compareDanish(nameOf(a.assessorId), nameOf(b.assessorId)))}
        rowKey={({ assessorId }) => assessorId}
        columns={[
          {
            id: 'assessor',
            header: words.column.assessor,
            isRowHeader: true,
            cell: ({ assessorId }) => <bdi>{nameOf(assessorId)}</bdi>,
          },
          { id: 'before', header: words.column.before, align: 'end', cell: ({ before }) => before },
          {
            id: 'added',
            header: words.column.added,
            align: 'end',
            cell: (row) => cases(row, 'added'),
          },
          {
            id: 'removed',
            header: words.column.removed,
            align: 'end',
            cell: (row) => cases(row, 'removed'),
          },
          {
            id: 'after',
            header: words.column.after,
            align: 'end',
            cell: ({ after }) => <strong>{after}</strong>,
          },
        ]}
      />
    </div>
  )
}

const Cases = ({ caseNumbers }: { readonly caseNumbers: readonly CaseNumber[] }) => (
  <ul>
    {caseNumbers.map((caseNumber) => (
      <li key={caseNumber}>{caseNumber}</li>
    ))}
  </ul>
)
