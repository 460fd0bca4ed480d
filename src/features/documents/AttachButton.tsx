import { useState } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { AttachDialog } from './AttachDialog.tsx'

interface Props {
  /** The application they are for; missing on the list, where names tell. */
  readonly only?: CaseNumber
  /** Told when the dialog is closed: something may have been stored. */
  readonly onClose?: () => void
}

/** Asks for PDFs and takes them in. */
export function AttachButton({ only, onClose }: Props) {
  const words = useWords(documentsWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="document" onPress={() => setOpen(true)}>
        {only ? words.attach.add : words.attach.action}
      </Button>
      {isOpen && (
        <AttachDialog
          {...(only && { only })}
          onClose={() => {
            setOpen(false)
            onClose?.()
          }}
        />
      )}
    </>
  )
}
