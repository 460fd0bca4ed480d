import { peopleWords } from '~/i18n/peopleWords.ts'
import { memo } from 'react'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Disc } from '~/ui/mark/Disc.tsx'
import { Matrix, type MatrixLine } from '~/ui/table/Matrix.tsx'
import { ApplicationHeading } from './ApplicationHeading.tsx'
import type { HabilitetArea, HabilitetFilter, HabilitetLine } from './habilitetAreas.ts'
import type { Pair } from './Pair.ts'
import type { HabilitetPerson } from './habilitetPeople.ts'
import { standingShapes } from './standingShapes.ts'

interface Props {
  readonly setup: Setup
  readonly areas: readonly HabilitetArea[]
  readonly people: readonly HabilitetPerson[]
  readonly filter: HabilitetFilter
  readonly onOpen: (pair: Pair) => void
}

/** Everybody against every application; each cell opens to its whole history. */
export const HabilitetMatrix = memo(function HabilitetMatrix(props: Props) {
  const { setup, areas, people, filter, onOpen } = props
  const { language } = useMessages()
  const words = useWords(peopleWords).habilitet
  const line = ({ application, cells }: HabilitetLine): MatrixLine => ({
    key: application.caseNumber,
    head: <ApplicationHeading application={application} />,
    cells: cells.map(({ personId, standing }, index) => (
      <button
        key={personId}
        type="button"
        className="matrix-state habilitet-cell"
        data-standing={standing}
        data-faint={(filter.standing !== null && standing !== filter.standing) || undefined}
        aria-label={words.matrix.cell(
          people[index]?.name ?? personId,
          application.applicant,
          words.standing[standing],
        )}
        onClick={() => onOpen({ caseNumber: application.caseNumber, personId })}
      >
        <Disc shape={standingShapes[standing]} size={12} />
        {words.standing[standing]}
      </button>
    )),
  })
  return (
    <Matrix
      caption={words.matrix.tableName}
      corner={words.matrix.application}
      columns={people.map(({ id, name, kind }) => ({
        key: id,
        head: (
          <>
            <bdi>{name}</bdi>
            {kind === 'officer' && <div className="habilitet-kind">{words.isOfficer}</div>}
          </>
        ),
      }))}
      lines={areas.flatMap(({ areaId, lines }) => [
        {
          key: `area ${areaId}`,
          isGroup: true,
          head: areaName(setup, areaId, language),
          cells: people.map(() => null),
        },
        ...lines.map(line),
      ])}
    />
  )
})
