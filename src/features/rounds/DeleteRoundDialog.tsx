import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import type { RoundRow } from '~/storage/rows.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'

interface Props {
  readonly round: RoundRow
  readonly onClose: () => void
}

/** Asks before a round is deleted, and says what goes with it. */
export function DeleteRoundDialog({ round, onClose }: Props) {
  const { deleteRound } = useWorkbench()
  const { messages } = useMessages()
  const words = messages.rounds
  return (
    <Dialog
      title={words.removeTitle(round.title)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button
            look="danger"
            icon="delete"
            onPress={() => {
              onClose()
              void deleteRound(round.roundId)
            }}
          >
            {words.removeConfirm}
          </Button>
        </>
      }
    >
      <p>{words.removeText}</p>
    </Dialog>
  )
}
