import { useState } from 'react'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { type Assessor, assessorSchema } from '~/domain/model/Assessor.ts'
import { panel } from '~/domain/model/ids.ts'
import { refusalIn } from '~/session/outcome.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { uniqueSlug } from './slugOf.ts'

interface Props {
  /** Null for a new one. */
  readonly assessor: Assessor | null
  readonly state: RoundState
  readonly onClose: () => void
}

/** Who somebody is: name, title and organisation. */
export function AssessorDialog({ assessor, state, onClose }: Props) {
  const { act } = useRound()
  const { messages } = useMessages()
  const words = messages.setup.assessors
  const [name, setName] = useState(assessor?.name ?? '')
  const [title, setTitle] = useState(assessor?.title ?? '')
  const [organisation, setOrganisation] = useState(assessor?.organisation ?? '')
  const [isTried, setIsTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async () => {
    setIsTried(true)
    const read = assessorSchema.safeParse({
      id:
        assessor?.id ?? uniqueSlug(name, new Set([panel, ...state.assessors.keys()]), 'bedoemmer'),
      name: name.trim(),
      title: title.trim() || null,
      organisation: organisation.trim() || null,
    })
    if (!read.success) return
    const outcome = await act({ kind: 'record-assessor', assessor: read.data })
    if (outcome.ok) return onClose()
    const why = refusalIn(outcome)
    setRefusal(why ? messages.shell.refusal[why.code](why.subject) : messages.setup.save.storage)
  }
  return (
    <Dialog
      title={assessor ? words.editTitle(assessor.name) : words.addTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button look="filled" onPress={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <TextField
        label={words.name}
        value={name}
        onChange={setName}
        maxLength={120}
        fault={isTried && name.trim() === '' ? words.needName : undefined}
        isRequired
        autoFocus
      />
      <TextField label={words.jobTitle} value={title} onChange={setTitle} maxLength={200} />
      <TextField
        label={words.organisation}
        value={organisation}
        onChange={setOrganisation}
        maxLength={200}
      />
      {refusal && (
        <p className="setup-bad" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  )
}
