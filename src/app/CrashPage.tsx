import type { ErrorComponentProps } from '@tanstack/react-router'
import { SaveCopyButton } from '~/features/copies/SaveCopyButton.tsx'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { isMissingPart } from './missingPart.ts'

/** A bug of ours, or a page whose version is gone: said as such. What was saved is saved. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { messages } = useMessages()
  const { crash } = messages.shell
  const words = isMissingPart(error) ? crash.missingPart : crash
  return (
    <div className="page" data-width="narrow">
      <Notice
        kind="error"
        title={words.title}
        actions={
          <>
            <SaveCopyButton />
            <Button onPress={() => window.location.reload()}>{crash.reload}</Button>
          </>
        }
      >
        {words.text}
      </Notice>
      <details className="note">
        <summary>{crash.detail}</summary>
        {error instanceof Error ? error.message : String(error)}
      </details>
    </div>
  )
}
