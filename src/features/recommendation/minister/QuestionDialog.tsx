import { useState } from 'react'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { readDay } from './readDay.ts'

interface Props {
  /** Undefined for a new one. */
  readonly question: MinisterQuestion | undefined
  readonly onSave: (asked: Pick<MinisterQuestion, 'from' | 'askedOn' | 'text' | 'due'>) => void
  readonly onClose: () => void
}

/** Who asks, when, what, and until when they wait. */
export function QuestionDialog({ question, onSave, onClose }: Props) {
  const { messages } = useMessages()
  const { questions: words } = useWords(ministerWords)
  const [from, setFrom] = useState(question?.from ?? '')
  const [asked, setAsked] = useState<string>(question?.askedOn ?? '')
  const [text, setText] = useState(question?.text ?? '')
  const [due, setDue] = useState<string>(question?.due ?? '')
  const [isTried, setIsTried] = useState(false)
  const askedOn = readDay(asked)
  const dueOn = readDay(due)
  const found = {
    from: from.trim() === '' ? words.needFrom : undefined,
    asked: askedOn === null ? words.needAsked : undefined,
    text: text.trim() === '' ? words.needText : undefined,
    due: askedOn && dueOn && dueOn < askedOn ? words.dueBeforeAsked : undefined,
  }
  const faults: Partial<typeof found> = isTried ? found : {}
  const save = () => {
    setIsTried(true)
    if (askedOn === null || Object.values(found).some(Boolean)) return
    onSave({ from: from.trim(), askedOn, text: text.trim(), due: dueOn })
  }
  return (
    <FormDialog
      title={words.addTitle}
      confirmText={words.save}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField
        label={words.fromField}
        hint={words.fromHint}
        value={from}
        onChange={setFrom}
        maxLength={200}
        fault={faults.from}
        autoFocus
      />
      <DateField label={words.askedField} value={asked} onChange={setAsked} fault={faults.asked} />
      <TextField
        label={words.textField}
        value={text}
        onChange={setText}
        rows={4}
        maxLength={5000}
        fault={faults.text}
      />
      <DateField
        label={words.dueField}
        hint={words.dueHint}
        value={due}
        onChange={setDue}
        fault={faults.due}
      />
    </FormDialog>
  )
}
