import { Outlet, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { isClosed } from '~/domain/log/isClosed.ts'
import type { Log } from '~/domain/log/Log.ts'
import { roundIdSchema } from '~/domain/model/ids.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { err } from '~/lib/result.ts'
import type { UnknownRound } from '~/session/createRounds.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useOpenRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { ChainDamage } from '~/storage/loadRound.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { AssessorFence } from './AssessorFence.tsx'
import { ClockNotice } from './ClockNotice.tsx'
import { NoStorageNotice } from './NoStorageNotice.tsx'

const ClosedBand = lazy(async () => ({ default: (await import('./ClosedBand.tsx')).ClosedBand }))

const unknownRound = err<UnknownRound>({ code: 'unknown-round' })

/** Why the round of an address is not open. */
interface Failure {
  readonly roundId: string
  readonly code: StorageFault['code'] | UnknownRound['code']
}

/** Opens the round its address names, and shows the page of it. */
export function RoundFrame() {
  const { roundId } = useParams({ from: '/runde/$roundId' })
  const { openRound, leaveRound } = useWorkbench()
  const round = useOpenRound()
  const { messages } = useMessages()
  const [failure, setFailure] = useState<Failure | null>(null)
  const isOpen = round?.roundId === roundId
  useEffect(() => {
    const read = roundIdSchema.safeParse(roundId)
    let isCurrent = true
    const opening = read.success ? openRound(read.data) : Promise.resolve(unknownRound)
    void opening.then((opened) => {
      const fault = opened.ok ? undefined : opened.faults[0]
      if (isCurrent && fault) setFailure({ roundId, code: fault.code })
    })
    return () => {
      isCurrent = false
      leaveRound()
    }
  }, [roundId, openRound, leaveRound])
  if (failure?.roundId === roundId) return <NotOpened code={failure.code} />
  if (!isOpen) return <output className="page">{messages.shell.loading}</output>
  return (
    <>
      {round.damages.map((damage) => (
        <DamageNotice key={damage.chainId} damage={damage} log={round.log} />
      ))}
      <ClockNotice key={roundId} />
      <Suspense>{isClosed(round.state) && <ClosedBand />}</Suspense>
      <AssessorFence>
        <Outlet />
      </AssessorFence>
    </>
  )
}

/** A round that is not here is another thing than one that cannot be read just now. */
function NotOpened({ code }: Pick<Failure, 'code'>) {
  const { shell } = useMessages().messages
  const { title, text, action } = shell.missing
  return (
    <div className="page">
      {code === 'unknown-round' ? (
        <EmptyState title={title} actions={<LinkButton href={paths.rounds}>{action}</LinkButton>}>
          {text}
        </EmptyState>
      ) : (
        <NoStorageNotice code={code} shell={shell} />
      )}
    </div>
  )
}

/** Names the event a chain breaks at, with the moment of the last one that stands. */
function DamageNotice({ damage, log }: { readonly damage: ChainDamage; readonly log: Log }) {
  const { messages, language } = useMessages()
  const { title, text, event } = messages.shell.damaged
  const last = log.chains.get(damage.chainId)?.[damage.seq - 2]
  return (
    <Notice kind="error" title={title}>
      {text(event(damage.seq, last ? formatMoment(last.at, language) : null))}
    </Notice>
  )
}
