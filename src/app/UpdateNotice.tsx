import { useEffect, useRef, useState } from 'react'
import { SaveCopyButton } from '~/features/copies/SaveCopyButton.tsx'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { followUpdates, type ProgramUpdate, type Updates } from './followUpdates.ts'

/** Says that there is a newer version; nothing changes until the person says so. */
export function UpdateNotice() {
  const { messages } = useMessages()
  const hasRound = useWorkbenchState(({ round }) => round !== undefined)
  const [update, setUpdate] = useState<ProgramUpdate | null>(null)
  const updates = useRef<Updates>(null)
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const followed = followUpdates(navigator.serviceWorker, setUpdate, () =>
      window.location.reload(),
    )
    updates.current = followed
    return followed.stop
  }, [])
  if (!update) return null
  const words = messages.shell.update[update]
  return (
    <Notice
      kind="info"
      actions={
        <>
          {hasRound && <SaveCopyButton />}
          <Button onPress={() => setUpdate(null)}>{messages.shell.update.later}</Button>
          <Button look="filled" onPress={() => updates.current?.take()}>
            {words.action}
          </Button>
        </>
      }
    >
      {words.text}
    </Notice>
  )
}
