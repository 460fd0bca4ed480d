import { changesFrozenMethod } from '~/domain/log/changesFrozenMethod.ts'
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

/** A change of a frozen method, or of everybody's deadline: what it changes is seen before it is reasoned and saved. */
export function VersionDialog({ state, setup, onConfirm, onClose }: Props) {
  const { messages } = useMessages()
  const { version } = messages.setup
  const words = changesFrozenMethod(state, setup) ? version : version.deadline
  const effect = methodEffect(sheetsIn(state), sheetsIn(withSetup(state, setup)))
  return (
    <ReasonDialog
      title={words.title}
      label={version.reason}
      hint={words.reasonHint}
      confirmText={words.save}
      cancelText={messages.shell.cancel}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <EffectList effect={effect} hasApplications={state.applications.size > 0} />
    </ReasonDialog>
  )
}
