import { useState } from 'react'
import { readReceipt } from '~/domain/panel/receiptCode.ts'
import { answerWords } from '~/i18n/answerWords.ts'
import type { AnswerWords } from '~/i18n/da/answer.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { AnswerNow } from './useAnswer.ts'

interface Props {
  readonly answer: AnswerNow
  readonly receipt: string
}

/** Takes the code that comes back from the agency; then what is here may be deleted. */
export function ReceiptForm({ answer, receipt }: Props) {
  const words = useWords(answerWords)
  return answer.isReceived ? (
    <Received />
  ) : (
    <Awaited key={receipt} answer={answer} receipt={receipt} words={words} />
  )
}

function Awaited({ answer, receipt, words }: Props & { readonly words: AnswerWords }) {
  const act = useAct()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const confirm = async () => {
    const code = readReceipt(typed)
    if (code === receipt) {
      const { assessorId } = answer.opened
      await act({ kind: 'confirm-receipt', assessorId, receipt })
    } else if (code !== undefined && answer.earlier.has(code)) setFault(words.earlierCode(receipt))
    else setFault(words.wrongCode)
  }
  return (
    <form
      className="answer-receipt"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <TextField
        label={words.codeLabel}
        hint={words.codeHint}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setFault(undefined)
        }}
        fault={fault}
      />
      <Button type="submit">{words.confirm}</Button>
    </form>
  )
}

function Received() {
  const { roundId } = useRound()
  const { deleteRound } = useWorkbench()
  const { messages } = useMessages()
  const words = useWords(answerWords)
  const [isAsked, setIsAsked] = useState(false)
  const remove = async () => {
    setIsAsked(false)
    const deleted = await deleteRound(roundId)
    if (deleted.ok) goTo(paths.rounds)
  }
  return (
    <div className="answer-received">
      <p>
        <Icon name="check" size={18} /> <strong>{words.received}</strong> {words.receivedText}
      </p>
      <Button onPress={() => setIsAsked(true)}>{words.remove}</Button>
      {isAsked && (
        <Dialog
          title={words.removeTitle}
          isOpen
          onClose={() => setIsAsked(false)}
          actions={
            <>
              <Button onPress={() => setIsAsked(false)}>{messages.shell.cancel}</Button>
              <Button look="danger" onPress={() => void remove()}>
                {words.removeConfirm}
              </Button>
            </>
          }
        >
          <p>{words.removeText}</p>
        </Dialog>
      )}
    </div>
  )
}
