import { useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { ownBrief } from '~/session/ownBrief.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbenchState } from '~/session/WorkbenchContext.tsx'
import { useOpenRound } from '~/session/useRound.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { JournalNotice } from './JournalNotice.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Navigation } from './Navigation.tsx'
import { NewerVersionNotice } from './NewerVersionNotice.tsx'
import { OtherWindowNotice } from './OtherWindowNotice.tsx'
import { PersistenceBand } from './PersistenceBand.tsx'
import { RecoveryNotices } from './RecoveryNotices.tsx'
import { SaveState } from './SaveState.tsx'
import './shell.css'
import { UnsavedNotice } from './UnsavedNotice.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'

// Only a round has people to be, and a menu is heavy: the first screen goes without.
const PersonMenu = lazy(async () => ({ default: (await import('./PersonMenu.tsx')).PersonMenu }))

// Always there, and fetched a moment later: a refusal is told long after the first screen.
const RefusalNotice = lazy(async () => ({
  default: (await import('./RefusalNotice.tsx')).RefusalNotice,
}))
const CopyMenu = lazy(async () => ({
  default: (await import('~/features/copies/CopyMenu.tsx')).CopyMenu,
}))
const CopyReminder = lazy(async () => ({
  default: (await import('~/features/copies/CopyReminder.tsx')).CopyReminder,
}))
const CopyNotice = lazy(async () => ({
  default: (await import('~/features/copies/CopyNotice.tsx')).CopyNotice,
}))

/** The frame round every page: where one is, who one is, whether it is saved. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { messages } = useMessages()
  const open = useOpenRound()
  const isInRound = useRouterState({
    select: ({ location }) => location.pathname.startsWith('/runde/'),
  })
  const round = isInRound ? open : undefined
  const hasCopyOutcome = useWorkbenchState(({ copyOutcome }) => copyOutcome !== undefined)
  const { shell } = messages
  return (
    <div className="shell">
      <a className="shell-skip" href="#indhold" onClick={skipToContent}>
        {shell.skipToContent}
      </a>
      <header className="shell-head no-print">
        <a className="shell-brand" href={paths.rounds}>
          {shell.product}
        </a>
        {round && (
          <span className="shell-round">
            <bdi>{setupOf(round.state)?.title ?? ownBrief(round.state)?.roundTitle}</bdi>
          </span>
        )}
        {round && <Navigation roundId={round.roundId} />}
        <div className="shell-tools">
          {round && <SaveState />}
          <Suspense>{round && <CopyMenu />}</Suspense>
          <Suspense>{round && !ownBrief(round.state) && <PersonMenu />}</Suspense>
          <LanguageSwitch />
        </div>
      </header>
      <UpdateNotice />
      <div>
        <PersistenceBand />
        <NewerVersionNotice />
        <RecoveryNotices />
        <JournalNotice />
        {round && <OtherWindowNotice />}
        <Suspense>
          {round && <CopyReminder key={round.roundId} />}
          {round && <UnsavedNotice />}
          {hasCopyOutcome && <CopyNotice />}
        </Suspense>
      </div>
      {round?.state.isExample && <p className="shell-example">{shell.example}</p>}
      <Suspense>
        <RefusalNotice />
      </Suspense>
      <main id="indhold" tabIndex={-1} className="shell-main">
        {children}
      </main>
    </div>
  )
}

/** The address is the router's, so the link moves focus itself. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('indhold')?.focus()
}
