import { peopleWords } from '~/i18n/peopleWords.ts'
import { useState } from 'react'
import { type AssessorId, panel } from '~/domain/model/ids.ts'
import { uniqueSlug } from '~/lib/uniqueSlug.ts'
import { useActAll } from '~/session/useActAll.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { readAssessor } from './readPerson.ts'
import { readPastedPeople } from './readPastedPeople.ts'
import { registered } from './registered.ts'

/** Several assessors at once, one a line; what they come to is said before they are added. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { state } = useRound()
  const actAll = useActAll()
  const { messages } = useMessages()
  const { paste: words, fault: faultWords } = useWords(peopleWords)
  const [text, setText] = useState('')
  const names = new Set(registered(state.assessors).map(({ person }) => person.name))
  const { people, known, faults } = readPastedPeople(text, names)
  const add = () => {
    onClose()
    const taken = new Set<string>([panel, ...state.assessors.keys(), ...state.officers.keys()])
    const commands = people.map((draft) => {
      const id = uniqueSlug(draft.name, taken, 'assessor') as AssessorId
      taken.add(id)
      return { kind: 'record-assessor', assessor: readAssessor(draft, id) } as const
    })
    void actAll(commands)
  }
  const fault = faults[0] && words.fault(faults[0].line, faultWords[faults[0].fault])
  return (
    <FormDialog
      title={words.title}
      confirmText={words.add(people.length)}
      cancelText={messages.shell.cancel}
      onConfirm={add}
      onClose={onClose}
      isDisabled={people.length === 0 || faults.length > 0}
    >
      <TextField
        label={words.label}
        hint={words.hint}
        value={text}
        onChange={setText}
        fault={fault}
        rows={8}
        autoFocus
      />
      {known.length > 0 && <p className="note">{words.known(known)}</p>}
    </FormDialog>
  )
}
