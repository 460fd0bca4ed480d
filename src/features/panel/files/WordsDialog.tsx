import { panelFilesWords } from '~/i18n/panelFilesWords.ts'
import { useWords } from '~/session/useWords.ts'
import { useEffect, useState } from 'react'
import type { Assessor } from '~/domain/model/Assessor.ts'
import { panelFaultText } from '~/session/panelFaultText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { CopyText } from '~/ui/form/CopyText.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly assessor: Assessor
  readonly onClose: () => void
}

/** The six words of an assessor, to be given by another way than the file. */
export function WordsDialog({ assessor, onClose }: Props) {
  const { wordsOf, invite } = useWorkbench()
  const { messages, language } = useMessages()
  const { sixWords: words } = useWords(panelFilesWords)
  const [six, setSix] = useState<readonly string[] | null>(null)
  const [fault, setFault] = useState<string>()
  const [isRenewing, setIsRenewing] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void wordsOf(assessor.id).then((read) => {
      if (!isCurrent) return
      const [found] = read.ok ? [] : read.faults
      if (read.ok) setSix(read.value)
      else if (found) setFault(panelFaultText(found, { messages, language }))
    })
    return () => {
      isCurrent = false
    }
  }, [wordsOf, assessor.id, language, messages])
  const renew = async () => {
    setIsRenewing(false)
    const made = await invite(assessor.id)
    const [found] = made.ok ? [] : made.faults
    if (made.ok) setSix(made.value)
    else if (found) setFault(panelFaultText(found, { messages, language }))
  }
  return (
    <Dialog
      title={words.title(assessor.name)}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{messages.shell.close}</Button>}
    >
      {fault && <Notice kind="error">{fault}</Notice>}
      {six && (
        <>
          <ol className="panel-words">
            {six.map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ol>
          <p>{words.text}</p>
          <CopyText
            text={six.join(' ')}
            label={words.copyLabel}
            button={words.copy}
            done={words.copied}
          />
          {isRenewing ? (
            <Notice kind="warning">
              {words.renewText}{' '}
              <Button look="plain" onPress={() => void renew()}>
                {words.renewConfirm}
              </Button>
            </Notice>
          ) : (
            <Button look="plain" onPress={() => setIsRenewing(true)}>
              {words.renew}
            </Button>
          )}
        </>
      )}
    </Dialog>
  )
}
