import { lazy, Suspense } from 'react'
import { LastCopyLine } from '~/features/copies/LastCopyLine.tsx'
import { RestoreButton } from '~/features/copies/RestoreButton.tsx'
import { RoundsPage } from '~/features/rounds/RoundsPage.tsx'
import { useMessages } from '~/session/useMessages.ts'

const OpenFile = lazy(async () => ({
  default: (await import('~/features/opening/OpenFile.tsx')).OpenFile,
}))

/** The first page: files that were sent to somebody, and the rounds on this computer. */
export function RoundsRoute() {
  const { messages } = useMessages()
  return (
    <RoundsPage
      opener={
        <Suspense>
          <OpenFile copyHint={messages.opening.copyHint} />
        </Suspense>
      }
      restore={<RestoreButton />}
      copyLine={(roundId) => <LastCopyLine roundId={roundId} />}
    />
  )
}
