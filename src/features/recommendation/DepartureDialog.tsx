import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { useMessages } from '~/session/useMessages.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { type Departure, departureFaults, noDeparture } from './Departure.ts'
import { DepartureFields } from './DepartureFields.tsx'

export interface DepartureDialogProps {
  readonly title: string
  readonly sheet: AreaSheet
  readonly choice: 'other' | 'none'
  readonly onSave: (departure: Departure) => void
  readonly onClose: () => void
}

/** Asks for another application, or for why there is none; whoever's act it is. */
export function DepartureDialog({ title, sheet, choice, onSave, onClose }: DepartureDialogProps) {
  const { messages } = useMessages()
  const [value, setValue] = useState(noDeparture)
  const [isTried, setIsTried] = useState(false)
  const faults = departureFaults(choice, value, sheet.selection.places, messages)
  const save = () => {
    setIsTried(true)
    if (Object.values(faults).some(Boolean)) return
    onSave({ ...value, reason: value.reason.trim() })
  }
  return (
    <FormDialog
      title={title}
      confirmText={messages.recommendation.dialog.save}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
    >
      <DepartureFields
        {...{ sheet, choice, value }}
        onChange={setValue}
        faults={isTried ? faults : {}}
      />
    </FormDialog>
  )
}
