import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import type { ImportDone } from './ImportDialog.tsx'

interface Props {
  readonly done: ImportDone
  readonly onClose: () => void
}

/** What a file brought, until somebody has read it. */
export function ImportDoneNotice({ done, onClose }: Props) {
  const { messages } = useMessages()
  const { import: words } = messages.applications
  const { added, changed, same } = done.counts
  return (
    <output>
      <Notice
        kind="info"
        title={words.done(done.fileName)}
        actions={
          <Button look="plain" onPress={onClose}>
            {messages.shell.close}
          </Button>
        }
      >
        {words.counts(added, changed, same)}
      </Notice>
    </output>
  )
}
