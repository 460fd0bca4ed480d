import { useState } from 'react'
import { isDisputed } from '~/domain/log/Register.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Why the agency recommends these together; of two that disagree both are shown. */
export function SetReason() {
  const { state } = useRound()
  const { reason: words } = useWords(setWords)
  const [isOpen, setIsOpen] = useState(false)
  const register = state.acts.setReason
  const said = register.heads.filter(({ value }) => value !== null)
  return (
    <section className="set-reason">
      <h3>{words.title}</h3>
      {isDisputed(register) && <Notice kind="warning" title={words.disputed} />}
      {said.length === 0 ? (
        <p className="secondary read">{words.none}</p>
      ) : (
        said.map(({ eventId, value }) => (
          <p key={eventId} className="read set-reason-text">
            <bdi>{value}</bdi>
          </p>
        ))
      )}
      <p>
        <Button look="plain" icon="edit" onPress={() => setIsOpen(true)}>
          {said.length === 0 ? words.write : words.change}
        </Button>
      </p>
      {isOpen && (
        <ReasonForm
          before={said.map(({ value }) => value).join('\n\n')}
          onClose={() => setIsOpen(false)}
        />
      )}
    </section>
  )
}

interface FormProps {
  readonly before: string
  readonly onClose: () => void
}

function ReasonForm({ before, onClose }: FormProps) {
  const act = useAct()
  const { messages } = useMessages()
  const { reason: words } = useWords(setWords)
  const [text, setText] = useState(before)
  const save = async () => {
    const outcome = await act({ kind: 'give-set-reason', reason: text.trim() || null })
    if (outcome.ok) onClose()
  }
  return (
    <FormDialog
      title={words.title}
      confirmText={words.save}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={words.label}
        hint={words.hint}
        value={text}
        onChange={setText}
        rows={6}
        maxLength={5000}
        autoFocus
      />
    </FormDialog>
  )
}
