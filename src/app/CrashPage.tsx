import type { ErrorComponentProps } from '@tanstack/react-router'
import { SaveCopyButton } from '~/features/copies/SaveCopyButton.tsx'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

/** A bug of ours: said as such, with what is known of it. What was saved is saved. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { messages } = useMessages()
  const { crash } = messages.shell
  return (
    <div className="page" data-width="narrow">
      <Notice
        kind="error"
        title={crash.title}
        actions={
          <>
            <SaveCopyButton />
            <Button onPress={() => window.location.reload()}>{crash.reload}</Button>
          </>
        }
      >
        {crash.text}
      </Notice>
      <details className="note">
        <summary>{crash.detail}</summary>
        {error instanceof Error ? error.message : String(error)}
      </details>
    </div>
  )
}
