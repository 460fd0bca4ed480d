import type { AssessorId } from '~/domain/model/ids.ts'
import type { AssessorProgress } from '~/domain/panel/panelProgress.ts'
import { compareDanish, formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'

interface Props {
  readonly people: readonly AssessorProgress[]
  readonly onRemind: (assessorId: AssessorId) => void
}

/** One row an assessor: what went out, what came back, and what is still to come. */
export function AssessorProgressTable({ people, onRemind }: Props) {
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
      id: 'declared',
      header: words.declared,
      cell: ({ declared, unruled, cases }) => (
        <>
          {words.of(Math.min(declared, cases.length), cases.length)}
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
      id: 'remind',
      header: <span className="visually-hidden">{words.remind}</span>,
      align: 'end',
      cell: ({ assessorId, missing }) =>
        missing.length > 0 && (
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
      rows={people}
      rowKey={({ assessorId }) => assessorId}
    />
  )
}
