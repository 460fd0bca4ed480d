import { useState } from 'react'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'
import { refusalIn } from '~/session/outcome.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DataTable, type TableColumn } from '~/ui/table/DataTable.tsx'
import { AssessorDialog } from './AssessorDialog.tsx'
import { assessorsOf } from './assessorsOf.ts'
import { focusPathSoon } from './focusPath.ts'
import { Place } from './Place.tsx'
import { Section } from './Section.tsx'
import { say } from './spoken.ts'

interface Refused {
  readonly assessorId: AssessorId
  readonly refusal: NonNullable<ReturnType<typeof refusalIn>>
}

/** The register of those who assess; each change is saved at once. */
export function AssessorsSection({ state }: { readonly state: RoundState }) {
  const { act } = useRound()
  const actAloud = useAct()
  const { messages } = useMessages()
  const [edited, setEdited] = useState<Assessor | 'new' | null>(null)
  const [removed, setRemoved] = useState<Assessor | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const assessors = assessorsOf(state)
  const { assessors: words, removed: removedText } = messages.setup
  const remove = async (assessor: Assessor) => {
    const outcome = await act({ kind: 'remove-assessor', assessorId: assessor.id })
    const refusal = refusalIn(outcome)
    setRefused(refusal ? { assessorId: assessor.id, refusal } : null)
    if (!outcome.ok) return
    setRemoved(assessor)
    say(removedText(assessor.name))
    focusPathSoon('assessors.undo')
  }
  const columns = assessorColumns({ messages, refused, onEdit: setEdited, onRemove: remove })
  return (
    <Section name="assessors">
      {assessors.length === 0 ? (
        <p className="secondary">{words.empty}</p>
      ) : (
        <DataTable
          caption={words.tableName}
          columns={columns}
          rows={assessors}
          rowKey={({ id }) => id}
        />
      )}
      {removed && (
        <Notice
          kind="info"
          actions={
            <Place path="assessors.undo">
              <Button
                onPress={() => {
                  void actAloud({ kind: 'record-assessor', assessor: removed })
                  setRemoved(null)
                  focusPathSoon('assessors.add')
                }}
              >
                {words.undo}
              </Button>
            </Place>
          }
        >
          {removedText(removed.name)}
        </Notice>
      )}
      <div className="row">
        <Place path="assessors.add">
          <Button icon="plus" onPress={() => setEdited('new')}>
            {words.add}
          </Button>
        </Place>
        <span className="note">{words.note}</span>
      </div>
      {edited && (
        <AssessorDialog
          assessor={edited === 'new' ? null : edited}
          state={state}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}

interface ColumnParts {
  readonly messages: Messages
  readonly refused: Refused | null
  readonly onEdit: (assessor: Assessor) => void
  readonly onRemove: (assessor: Assessor) => Promise<void>
}

function assessorColumns(parts: ColumnParts): readonly TableColumn<Assessor>[] {
  const { messages, refused, onEdit, onRemove } = parts
  const { assessors: words, actions, remove, removeNamed } = messages.setup
  return [
    {
      id: 'name',
      header: words.name,
      width: '30%',
      isRowHeader: true,
      cell: ({ id, name }) => (
        <>
          <bdi>{name}</bdi>
          {refused?.assessorId === id && (
            <p className="setup-bad" role="alert">
              {messages.shell.refusal[refused.refusal.code](refused.refusal.subject)}
            </p>
          )}
        </>
      ),
    },
    { id: 'title', header: words.jobTitle, cell: ({ title }) => <bdi>{title}</bdi> },
    {
      id: 'organisation',
      header: words.organisation,
      cell: ({ organisation }) => <bdi>{organisation}</bdi>,
    },
    {
      id: 'actions',
      header: <span className="visually-hidden">{actions}</span>,
      width: '132px',
      align: 'end',
      cell: (assessor) => (
        <span className="setup-row-actions">
          <Button
            look="plain"
            aria-label={words.editNamed(assessor.name)}
            onPress={() => onEdit(assessor)}
          >
            {words.edit}
          </Button>
          <Button
            look="plain"
            aria-label={removeNamed(assessor.name)}
            onPress={() => void onRemove(assessor)}
          >
            {remove}
          </Button>
        </span>
      ),
    },
  ]
}
