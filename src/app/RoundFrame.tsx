import { Outlet, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { roundIdSchema } from '~/domain/model/ids.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useOpenRound } from '~/session/useRound.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { AssessorFence } from './AssessorFence.tsx'

/** Opens the round its address names, and shows the page of it. */
export function RoundFrame() {
  const { roundId } = useParams({ from: '/runde/$roundId' })
  const { openRound } = useWorkbench()
  const round = useOpenRound()
  const { messages } = useMessages()
  const [missing, setMissing] = useState<string | null>(null)
  const isOpen = round?.roundId === roundId
  useEffect(() => {
    const read = roundIdSchema.safeParse(roundId)
    let isCurrent = true
    const opening = read.success ? openRound(read.data) : Promise.resolve({ ok: false })
    void opening.then(({ ok }) => {
      if (isCurrent && !ok) setMissing(roundId)
    })
    return () => {
      isCurrent = false
    }
  }, [roundId, openRound])
  if (missing === roundId) {
    const { title, text, action } = messages.shell.missing
    return (
      <div className="page">
        <EmptyState title={title} actions={<LinkButton href={paths.rounds}>{action}</LinkButton>}>
          {text}
        </EmptyState>
      </div>
    )
  }
  if (!isOpen) return <output className="page">{messages.shell.loading}</output>
  return (
    <>
      {round.damages.map(({ chainId, seq }) => (
        <Notice key={chainId} kind="error" title={messages.shell.damaged.title}>
          {messages.shell.damaged.text(messages.shell.damaged.event(seq))}
        </Notice>
      ))}
      <AssessorFence>
        <Outlet />
      </AssessorFence>
    </>
  )
}
