import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { documentsWords } from '~/i18n/documentsWords.ts'
import { refusalIn } from '~/session/outcome.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  readonly document: ApplicationDocument
  readonly onClose: () => void
}

/** Asks once before a document is taken away, for its bytes go with it. */
export function RemoveDialog({ caseNumber, document, onClose }: Props) {
  const { roundId } = useRound()
  const { detachDocument, store } = useWorkbench()
  const { messages } = useMessages()
  const words = useWords(documentsWords)
  const remove = async () => {
    onClose()
    const outcome = await detachDocument(roundId, { caseNumber, document })
    store.setState({ refusal: refusalIn(outcome) })
  }
  return (
    <Dialog
      title={words.remove.title(document.fileName)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button look="danger" onPress={() => void remove()}>
            {words.remove.confirm}
          </Button>
        </>
      }
    >
      <p>{words.remove.text}</p>
    </Dialog>
  )
}
