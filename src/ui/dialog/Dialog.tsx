import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import './dialog.css'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the one that goes on last. */
  readonly actions?: ReactNode
  readonly size?: 'narrow' | 'wide' | 'full'
}

/** A question or a form over the page. Escape and `onClose` leave it; focus goes back by itself. */
export function Dialog({ title, isOpen, onClose, children, actions, size = 'narrow' }: Props) {
  return (
    <ModalOverlay
      className="dialog-ground"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className="dialog-frame" data-size={size}>
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
