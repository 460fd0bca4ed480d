import type { ReactNode } from 'react'
import type { OpenFault as Fault } from '~/session/createOpening.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly fault: Fault
  /** What somebody may do who has chosen a copy. */
  readonly copyHint: ReactNode
}

/** Why a file was not opened, and what to do. */
export function OpenFault({ fault, copyHint }: Props) {
  const { messages, language } = useMessages()
  return (
    <Notice kind="error" title={messages.opening.notOpened}>
      {panelFaultText(fault, { messages, language })}
      {fault.code === 'not-sealed' && <> {copyHint}</>}
    </Notice>
  )
}
