import { lazy, Suspense, useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'

const CopyDialog = lazy(async () => ({ default: (await import('./CopyDialog.tsx')).CopyDialog }))

/** Brings a round back from a copy. */
export function RestoreButton() {
  const { messages } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{messages.copies.restoreTitle}</Button>
      <Suspense>
        {isOpen && <CopyDialog errand="restore" onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  )
}
