import { type ReactNode, useState } from 'react'
import { TextField } from '~/ui/form/TextField.tsx'
import { FormDialog } from './FormDialog.tsx'

interface Props {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly confirmText: string
  readonly cancelText: string
  readonly children?: ReactNode
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for a reason in words before something is done; there is none without it. */
export function ReasonDialog(props: Props) {
  const { title, label, hint, confirmText, cancelText, children, onConfirm, onClose } = props
  const [reason, setReason] = useState('')
  const text = reason.trim()
  return (
    <FormDialog
      title={title}
      confirmText={confirmText}
      cancelText={cancelText}
      onConfirm={() => onConfirm(text)}
      onClose={onClose}
      isDisabled={text === ''}
    >
      {children}
      <TextField
        label={label}
        hint={hint}
        value={reason}
        onChange={setReason}
        rows={4}
        maxLength={5000}
        isRequired
        autoFocus
      />
    </FormDialog>
  )
}
