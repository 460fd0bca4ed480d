import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { useMessages } from '~/session/useMessages.ts'
import { sheetsIn } from '~/session/sheets.ts'
import { ReasonDialog } from '~/ui/dialog/ReasonDialog.tsx'
import { EffectList } from './EffectList.tsx'
import { methodEffect } from './methodEffect.ts'
import { withSetup } from './withSetup.ts'

interface Props {
  readonly state: RoundState
  readonly setup: Setup
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** A change of a frozen method: what it changes is seen before it is reasoned and saved. */
export function VersionDialog({ state, setup, onConfirm, onClose }: Props) {
  const { messages } = useMessages()
  const { version } = messages.setup
  const effect = methodEffect(sheetsIn(state), sheetsIn(withSetup(state, setup)))
  return (
    <ReasonDialog
      title={version.title}
      label={version.reason}
      hint={version.reasonHint}
      confirmText={version.save}
      cancelText={messages.shell.cancel}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <EffectList effect={effect} hasApplications={state.applications.size > 0} />
    </ReasonDialog>
  )
}
