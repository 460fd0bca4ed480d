import { LastCopyLine } from '~/features/copies/LastCopyLine.tsx'
import { RestoreButton } from '~/features/copies/RestoreButton.tsx'
import { OpenFile } from '~/features/opening/OpenFile.tsx'
import { RoundsPage } from '~/features/rounds/RoundsPage.tsx'
import { useMessages } from '~/session/useMessages.ts'

/** The first page: files that were sent to somebody, and the rounds on this computer. */
export function RoundsRoute() {
  const { messages } = useMessages()
  return (
    <RoundsPage
      opener={<OpenFile copyHint={messages.opening.copyHint} />}
      restore={<RestoreButton />}
      copyLine={(roundId) => <LastCopyLine roundId={roundId} />}
    />
  )
}
