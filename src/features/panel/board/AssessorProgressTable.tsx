import type { AssessorId } from '~/domain/model/ids.ts'
import type { AssessorProgress } from '~/domain/panel/panelProgress.ts'
import { compareDanish, formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

interface Props {
  readonly people: readonly AssessorProgress[]
  /** Who may be reminded of something. */
  readonly late: ReadonlySet<AssessorId>
  readonly onRemind: (assessorId: AssessorId) => void
}

/** What the agency owes stands half full, what it waits for is open. */
const lackShape = {
  ruling: 'half',
  file: 'half',
  declaration: 'dashed',
  assessments: 'dashed',
} as const

/** One row an assessor: what went out, what came back, and what is still to come. */
export function AssessorProgressTable({ people, late, onRemind }: Props) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const { assessors: words } = messages.panel.board
  const moment = (at: string | undefined) => (at ? formatMoment(at, language) : words.not)
  const columns: readonly TableColumn<AssessorProgress>[] = [
    {
      id: 'name',
      header: words.name,
      isRowHeader: true,
      cell: ({ assessorId }) => <bdi>{nameOf(assessorId)}</bdi>,
      compare: (a, b) => compareDanish(nameOf(a.assessorId), nameOf(b.assessorId)),
    },
    {
      id: 'cases',
      header: words.cases,
      align: 'end',
      cell: ({ cases }) => cases.length,
      compare: (a, b) => a.cases.length - b.cases.length,
    },
    {
      id: 'declared',
      header: words.declared,
      cell: ({ undeclared, unruled, cases }) => (
        <>
          {words.of(cases.length - undeclared.length, cases.length)}
          {unruled > 0 && (
            <>
              {' '}
              <a href={paths.habilitet(roundId)}>{words.unruled(unruled)}</a>
            </>
          )}
        </>
      ),
    },
    {
      id: 'brief',
      header: words.brief,
      cell: ({ lastSent }) => moment(lastSent('brief')?.at),
    },
    {
      id: 'answer',
      header: words.answer,
      cell: ({ lastAnswer }) => moment(lastAnswer?.at),
    },
    {
      id: 'handedIn',
      header: words.handedIn,
      align: 'end',
      cell: ({ handedIn, cases }) => words.of(handedIn.length, cases.length),
      compare: (a, b) => a.missing.length - b.missing.length,
    },
    {
      id: 'lacks',
      header: words.lacks,
      cell: ({ lack, cases, missing, undeclared }) => {
        if (cases.length === 0) return <a href={paths.assignment(roundId)}>{words.unassigned}</a>
        if (lack === null) return <DiscWord shape="full">{words.nothing}</DiscWord>
        const count = lack === 'declaration' ? undeclared.length : missing.length
        return <DiscWord shape={lackShape[lack]}>{words.lack[lack](count)}</DiscWord>
      },
    },
    {
      id: 'remind',
      header: <span className="visually-hidden">{words.remind}</span>,
      align: 'end',
      cell: ({ assessorId }) =>
        late.has(assessorId) && (
          <Button
            look="plain"
            aria-label={words.remindNamed(nameOf(assessorId))}
            onPress={() => onRemind(assessorId)}
          >
            {words.remind}
          </Button>
        ),
    },
  ]
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={people.toSorted((a, b) => compareDanish(nameOf(a.assessorId), nameOf(b.assessorId)))}
      rowKey={({ assessorId }) => assessorId}
    />
  )
}
