import { letterPagesWords } from '~/i18n/letterPagesWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import './letters.css'
import { usePackedLetters } from './usePackedLetters.ts'

/** How many letters can be written, and the way to have them all; it shows how far it is and can be ended. */
export function AllLettersDialog({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useMessages()
  const { all: words } = useWords(letterPagesWords)
  const { count, step, start, stop } = usePackedLetters()
  const isBusy = step.kind === 'writing'
  const close = () => {
    stop()
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={isBusy ? stop : close}>
            {isBusy ? words.cancel : step.kind === 'done' ? words.close : messages.shell.cancel}
          </Button>
          {step.kind !== 'done' && (
            <Button look="filled" isDisabled={isBusy || count === 0} onPress={start}>
              {words.start}
            </Button>
          )}
        </>
      }
    >
      <p>{count === 0 ? words.none : words.text(count)}</p>
      {count > 0 && <p className="note">{words.drafts}</p>}
      <div className="letters-progress">
        <output>
          {step.kind === 'writing' &&
            (step.done < count ? words.progress(step.done + 1, count) : words.packing)}
          {step.kind === 'done' && words.done(count, step.withGaps)}
        </output>
        {isBusy && <progress aria-hidden="true" value={step.done} max={count} />}
      </div>
      {step.kind === 'failed' && <Notice kind="error">{words.failed}</Notice>}
    </Dialog>
  )
}
