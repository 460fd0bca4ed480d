import { SaveCopyButton } from '~/features/copies/SaveCopyButton.tsx'
import { useMessages } from '~/session/useMessages.ts'
import { useSaveStatus } from '~/session/useSaveStatus.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** Says that a newer program has taken the data over while this page was open. */
export function NewerVersionNotice() {
  const status = useSaveStatus()
  const { newerVersion, noStorage } = useMessages().messages.shell
  if (status.kind !== 'failed' || status.fault.code !== 'newer-version') return null
  return (
    <Notice
      kind="error"
      title={newerVersion.title}
      actions={
        <>
          <SaveCopyButton />
          <Button onPress={() => window.location.reload()}>{noStorage.reload}</Button>
        </>
      }
    >
      {newerVersion.text}
    </Notice>
  )
}
