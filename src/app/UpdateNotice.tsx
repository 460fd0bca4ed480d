import { useRegisterSW } from 'virtual:pwa-register/react'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Registers the service worker; a new version waits until the person takes it in use. */
export function UpdateNotice() {
  const { messages } = useMessages()
  const {
    needRefresh: [isReady, setIsReady],
    updateServiceWorker,
  } = useRegisterSW()
  if (!isReady) return null
  const { update } = messages.shell
  return (
    <Notice
      kind="info"
      actions={
        <>
          <Button onPress={() => setIsReady(false)}>{update.later}</Button>
          <Button look="filled" onPress={() => void updateServiceWorker(true)}>
            {update.use}
          </Button>
        </>
      }
    >
      {update.ready}
    </Notice>
  )
}
