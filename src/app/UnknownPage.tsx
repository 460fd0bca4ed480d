import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'

export function UnknownPage() {
  const { messages } = useMessages()
  const { unknownPage, missing } = messages.shell
  return (
    <div className="page">
      <EmptyState
        title={unknownPage.title}
        actions={<LinkButton href={paths.rounds}>{missing.action}</LinkButton>}
      >
        {unknownPage.text}
      </EmptyState>
    </div>
  )
}
