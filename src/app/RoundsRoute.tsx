import { LastCopyLine } from '~/features/copies/LastCopyLine.tsx'
import { RestoreButton } from '~/features/copies/RestoreButton.tsx'
import { RoundsPage } from '~/features/rounds/RoundsPage.tsx'

/** The rounds on this computer, with what copies have to do with them. */
export function RoundsRoute() {
  return (
    <RoundsPage
      restore={<RestoreButton />}
      copyLine={(roundId) => <LastCopyLine roundId={roundId} />}
    />
  )
}
