import { useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { RoundRow } from '~/storage/rows.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly round: RoundRow
  readonly onClose: () => void
}

/** Asks before a round is deleted, and says what goes with it. */
export function DeleteRoundDialog({ round, onClose }: Props) {
  const { deleteRound } = useWorkbench()
  const { messages } = useMessages()
  const [fault, setFault] = useState<StorageFault | null>(null)
  const words = messages.rounds
  const remove = async () => {
    const removed = await deleteRound(round.roundId)
    if (removed.ok) onClose()
    else setFault(removed.faults[0] ?? null)
  }
  return (
    <Dialog
      title={words.removeTitle(round.title)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button look="danger" icon="delete" onPress={() => void remove()}>
            {words.removeConfirm}
          </Button>
        </>
      }
    >
      <p>{words.removeText}</p>
      {fault && (
        <Notice kind="error">{words.notRemoved(messages.shell.save.why[fault.code])}</Notice>
      )}
    </Dialog>
  )
}
