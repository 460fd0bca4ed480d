import { peopleWords } from '~/i18n/peopleWords.ts'
import { useMemo, useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { Assignment } from '~/domain/log/Command.ts'
import type { Assessor } from '~/domain/model/Assessor.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { assignmentChanges } from '~/domain/panel/assignmentChanges.ts'
import { assignmentQuestionOf } from '~/domain/panel/assignmentQuestionOf.ts'
import { proposeAssignment } from '~/domain/panel/proposeAssignment.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { proposalLoads } from './proposalLoads.ts'
import { ProposalTable } from './ProposalTable.tsx'
import type { Registered } from './registered.ts'

interface Props {
  readonly setup: Setup
  readonly assessors: readonly Registered<Assessor>[]
  /** Called with what was changed. */
  readonly onMade: (changes: readonly Assignment[]) => void
  readonly onClose: () => void
}

/** Asks how many are to assess each application, and shows all it would change before it does. */
export function ProposalDialog({ setup, assessors, onMade, onClose }: Props) {
  const { state } = useRound()
  const act = useAct()
  const { messages } = useMessages()
  const words = useWords(peopleWords).assignment.propose
  const [typed, setTyped] = useState(String(Math.max(setup.quorum, 1)))
  const perApplication = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  const asked = useMemo(() => assignmentQuestionOf(state, perApplication), [state, perApplication])
  const proposal = useMemo(() => proposeAssignment(asked), [asked])
  const changes = useMemo(() => assignmentChanges(asked, proposal), [asked, proposal])
  const isReadable = perApplication > 0
  const make = async () => {
    onClose()
    const outcome = await act({ kind: 'assign-all', assignments: changes })
    if (outcome.ok) onMade(changes)
  }
  const added = changes.filter(({ isAssigned }) => isAssigned).length
  return (
    <FormDialog
      title={words.title}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={() => void make()}
      onClose={onClose}
      isDisabled={!isReadable || changes.length === 0}
      size="wide"
    >
      <p className="secondary">{words.about[setup.recusalScope]}</p>
      <div className="assignment-number">
        <TextField
          label={words.perApplication}
          value={typed}
          onChange={setTyped}
          fault={isReadable ? undefined : words.notNumber}
          inputMode="numeric"
          align="end"
          maxLength={2}
          autoFocus
        />
      </div>
      {isReadable && (
        <>
          <p aria-live="polite">
            <strong>{words.changes(added, changes.length - added)}</strong>
          </p>
          {proposal.short.length > 0 && (
            <Notice kind="warning" title={words.shortTitle(proposal.short.length)}>
              <ul className="assignment-shortfall">
                {proposal.short.map(({ caseNumber, missing }) => (
                  <li key={caseNumber}>
                    <bdi>{applicationOf(state, caseNumber)?.applicant ?? caseNumber}</bdi>:{' '}
                    {words.lacks(missing)}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <ProposalTable
            rows={proposalLoads(asked, proposal, changes)}
            names={new Map(assessors.map(({ id, person }) => [id, person.name]))}
          />
        </>
      )}
    </FormDialog>
  )
}
