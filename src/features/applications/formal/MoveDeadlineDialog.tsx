import { useState } from 'react'
import { formalCasesOf } from '~/domain/dossier/formalCasesOf.ts'
import { formalFindings } from '~/domain/eligibility/formalFindings.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Instant } from '~/domain/model/units.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import {
  type MoveDraft,
  moveDraftOf,
  type MoveFault,
  readMove,
  readNewDeadline,
} from './moveDraft.ts'

interface Props {
  readonly setup: Setup
  readonly onClose: () => void
}

/** The deadline is moved for everybody, with a reason, also in a running round [EL7]. */
export function MoveDeadlineDialog({ setup, onClose }: Props) {
  const act = useAct()
  const { state } = useRound()
  const { messages } = useMessages()
  const { deadline: words } = useWords(formalWords)
  const [draft, setDraft] = useState(() => moveDraftOf(setup.deadline))
  const [isTried, setIsTried] = useState(false)
  const edit = (part: Partial<MoveDraft>) => setDraft({ ...draft, ...part })
  const read = readMove(draft, setup.deadline)
  const fresh = readNewDeadline(draft)
  const lateBy = (deadline: Instant | null) =>
    formalCasesOf(state).filter(({ application, standing }) => {
      const [first] = formalFindings(application, deadline)
      return standing.status === 'active' && first?.outcome === 'not-met'
    }).length
  const faultIn = (part: MoveFault, text: string) =>
    isTried && !read.ok && read.faults.includes(part) ? text : undefined
  const save = () => {
    setIsTried(true)
    if (!read.ok) return
    onClose()
    const { deadline, reason } = read.value
    const { isExample } = state
    void act({ kind: 'record-setup', setup: { ...setup, deadline }, isExample, reason })
  }
  return (
    <FormDialog
      title={words.title}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
    >
      <p>
        {words.text(lateBy(setup.deadline))}{' '}
        {fresh.ok && fresh.value !== setup.deadline && words.after(lateBy(fresh.value))}
      </p>
      <div className="formal-moment">
        <DateField
          label={words.day}
          value={draft.day}
          onChange={(day) => edit({ day })}
          fault={faultIn('day', words.needDay) ?? faultIn('same', words.same)}
        />
        <TextField
          label={words.time}
          value={draft.time}
          onChange={(time) => edit({ time })}
          maxLength={20}
          fault={faultIn('time', words.timeFault)}
        />
      </div>
      <p className="note">{words.timeHint}</p>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={draft.reason}
        onChange={(reason) => edit({ reason })}
        rows={3}
        maxLength={5000}
        isRequired
        fault={faultIn('reason', words.needReason)}
      />
    </FormDialog>
  )
}
