import { peopleWords } from '~/i18n/peopleWords.ts'
import type { Assignment } from '~/domain/log/Command.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { CellCheck } from '~/ui/form/CellCheck.tsx'
import { Matrix, type MatrixLine } from '~/ui/table/Matrix.tsx'
import { ApplicationHeading } from './ApplicationHeading.tsx'
import { AssignmentBox } from './AssignmentBox.tsx'
import { AssignmentSums } from './AssignmentSums.tsx'
import { areaAssignments, areaStanding, type MatrixArea, type MatrixRow } from './matrixAreas.ts'
import { BarMark } from './BarMark.tsx'
import type { Registered } from './registered.ts'

interface Props {
  readonly setup: Setup
  readonly assessors: readonly Registered<Assessor>[]
  readonly areas: readonly MatrixArea[]
  readonly onAssign: (assignments: readonly Assignment[]) => void
}

/** Applications down, assessors across; an area's own line is the whole area at once. */
export function AssignmentMatrix({ setup, assessors, areas, onAssign }: Props) {
  const { language } = useMessages()
  const words = useWords(peopleWords).assignment
  const nameAt = (column: number) => assessors[column]?.person.name ?? ''
  const areaLine = (area: MatrixArea): MatrixLine => {
    const name = areaName(setup, area.areaId, language)
    return {
      key: `area ${area.areaId}`,
      isGroup: true,
      head: name,
      cells: [
        '',
        ...assessors.map(({ id }, column) => {
          const { bar, isSettled, isAll, isSome } = areaStanding(area, column)
          if (bar) return <BarMark key={id} bar={bar} name={nameAt(column)} />
          if (isSettled) return null
          return (
            <CellCheck
              key={id}
              name={words.wholeArea(nameAt(column), name)}
              isSelected={isAll}
              isMixed={!isAll && isSome}
              onChange={(isAssigned) => onAssign(areaAssignments(area, column, isAssigned))}
            />
          )
        }),
      ],
    }
  }
  const line = ({ application, cells, count }: MatrixRow): MatrixLine => ({
    key: application.caseNumber,
    head: <ApplicationHeading application={application} />,
    cells: [
      <Count key="count" count={count} quorum={setup.quorum} />,
      ...cells.map((cell, column) => (
        <AssignmentBox
          key={cell.assessorId}
          cell={cell}
          name={nameAt(column)}
          application={application}
          onAssign={onAssign}
        />
      )),
    ],
  })
  return (
    <Matrix
      caption={words.tableName}
      corner={words.application}
      columns={[
        { key: 'count', head: words.count },
        ...assessors.map(({ id, person }, column) => ({
          key: id,
          head: <AssignmentSums {...{ setup, areas, column, name: person.name }} />,
        })),
      ]}
      lines={areas.flatMap((area) => [areaLine(area), ...area.rows.map(line)])}
    />
  )
}

function Count({ count, quorum }: { readonly count: number; readonly quorum: number }) {
  const words = useWords(peopleWords).assignment
  if (count >= quorum) return count
  return (
    <span className="assignment-short">
      {words.countOf(count, quorum)}
      <span>{words.missing(quorum - count)}</span>
    </span>
  )
}
