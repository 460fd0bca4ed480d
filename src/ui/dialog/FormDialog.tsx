import type { ReactNode } from 'react'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from './Dialog.tsx'

interface Props {
  readonly title: string
  readonly confirmText: string
  readonly cancelText: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
  readonly isDisabled?: boolean
  readonly size?: 'narrow' | 'wide'
}

/** A form over the page with the two ways out of it: given up, or carried out. */
export function FormDialog(props: Props) {
  const { title, confirmText, cancelText, onConfirm, onClose, children } = props
  const { isDisabled = false, size = 'narrow' } = props
  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancelText}</Button>
          <Button look="filled" isDisabled={isDisabled} onPress={onConfirm}>
            {confirmText}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
