import { SaveCopyButton } from '~/features/copies/SaveCopyButton.tsx'
import { useMessages } from '~/session/useMessages.ts'
import { useSaveWords } from '~/session/useSaveWords.ts'
import { useSaveStatus } from '~/session/useSaveStatus.ts'
import { Notice } from '~/ui/page/Notice.tsx'

/** Stands for as long as something is not stored: why, what happens now, and a way to keep it. */
export function UnsavedNotice() {
  const status = useSaveStatus()
  const { text } = useSaveWords()
  const { messages } = useMessages()
  if (status.kind !== 'failed' || status.fault.code === 'newer-version') return null
  return (
    <Notice kind="error" title={`${text}.`} actions={<SaveCopyButton />}>
      {messages.shell.unsaved}
    </Notice>
  )
}
