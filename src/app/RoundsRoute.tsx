import { lazy, Suspense, useState } from 'react'
import type { ReadFile } from '~/domain/panel/readFileOf.ts'
import { LastCopyLine } from '~/features/copies/LastCopyLine.tsx'
import { RestoreButton } from '~/features/copies/RestoreButton.tsx'
import { RoundsPage } from '~/features/rounds/RoundsPage.tsx'
import { useMessages } from '~/session/useMessages.ts'

const OpenFile = lazy(async () => ({
  default: (await import('~/features/opening/OpenFile.tsx')).OpenFile,
}))
const ReadPage = lazy(async () => ({
  default: (await import('~/features/opening/ReadPage.tsx')).ReadPage,
}))
const CopyDialog = lazy(async () => ({
  default: (await import('~/features/copies/CopyDialog.tsx')).CopyDialog,
}))

/** The first page: files that were sent to somebody, and the rounds on this computer. */
export function RoundsRoute() {
  const { messages } = useMessages()
  // The page changes its shape with the first round, and what was asked for must outlast that.
  const [isRestoring, setIsRestoring] = useState(false)
  const [read, setRead] = useState<ReadFile | null>(null)
  if (read) {
    return (
      <Suspense>
        <ReadPage file={read} onClose={() => setRead(null)} />
      </Suspense>
    )
  }
  return (
    <>
      <RoundsPage
        opener={
          <Suspense>
            <OpenFile copyHint={messages.opening.copyHint} onRead={setRead} />
          </Suspense>
        }
        restore={<RestoreButton onPress={() => setIsRestoring(true)} />}
        copyLine={(roundId) => <LastCopyLine roundId={roundId} />}
      />
      <Suspense>
        {isRestoring && <CopyDialog errand="restore" onClose={() => setIsRestoring(false)} />}
      </Suspense>
    </>
  )
}
