import type { ApplicationDocument } from '~/domain/model/ApplicationDocument.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import type { PdfTarget } from '~/ui/pdf/PdfViewer.tsx'
import { DocumentReader } from './DocumentReader.tsx'

interface Props {
  readonly document: ApplicationDocument
  readonly target?: PdfTarget | null
  readonly onClose: () => void
}

/** A document over the page, for whoever looks something up in it. */
export function DocumentDialog({ document, target = null, onClose }: Props) {
  const { messages } = useMessages()
  return (
    <Dialog
      title={document.fileName}
      size="full"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{messages.shell.close}</Button>}
    >
      <div className="documents-reader">
        <DocumentReader document={document} target={target} />
      </div>
    </Dialog>
  )
}
