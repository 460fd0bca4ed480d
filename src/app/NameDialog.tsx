import { useState } from 'react'
import { useAgencyName } from '~/session/useAgencyName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
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
    <Dialog
      title={person.nameTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button look="filled" onPress={save}>
            {person.saveName}
          </Button>
        </>
      }
    >
      <TextField
        label={person.nameLabel}
        hint={person.nameHint}
        value={name}
        onChange={setName}
        maxLength={120}
        autoFocus
      />
    </Dialog>
  )
}
