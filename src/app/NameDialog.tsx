import { useState } from 'react'
import { useAgencyName } from '~/session/useAgencyName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'

/** Asks the case officer's name, which stands beside what is recorded from then on. */
export function NameDialog({ onClose }: { readonly onClose: () => void }) {
  const { setAgencyName } = useWorkbench()
  const { messages } = useMessages()
  const { person } = messages.shell
  const [name, setName] = useState(useAgencyName() ?? '')
  const save = () => {
    void setAgencyName(name)
    onClose()
  }
  return (
    <FormDialog
      title={person.nameTitle}
      confirmText={person.saveName}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField
        label={person.nameLabel}
        hint={person.nameHint}
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
      />
    </FormDialog>
  )
}
