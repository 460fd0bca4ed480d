import { useState } from 'react'
import type { MinisterQuestion } from '~/domain/model/MinisterQuestion.ts'
import { formatDay } from '~/i18n/formats.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { readDay } from './readDay.ts'

interface Props {
  readonly question: MinisterQuestion
  readonly onSave: (answer: NonNullable<MinisterQuestion['answer']>) => void
  readonly onClose: () => void
}

/** What the minister's office was answered, and when, under what it asked. */
export function AnswerDialog({ question, onSave, onClose }: Props) {
  const { messages, language } = useMessages()
  const { questions: words } = useWords(ministerWords)
  const [text, setText] = useState(question.answer?.text ?? '')
  const [date, setDate] = useState<string>(question.answer?.on ?? '')
  const [isTried, setIsTried] = useState(false)
  const on = readDay(date)
  const found = {
    text: text.trim() === '' ? words.needAnswer : undefined,
    date: on === null ? words.needAnsweredOn : undefined,
  }
  const faults: Partial<typeof found> = isTried ? found : {}
  const save = () => {
    setIsTried(true)
    if (on === null || found.text) return
    onSave({ on, text: text.trim() })
  }
  return (
    <FormDialog
      title={words.answerTitle}
      confirmText={words.saveAnswer}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
    >
      <div>
        <p className="note">
          <bdi>{question.from}</bdi>, {formatDay(`${question.askedOn}T12:00:00Z`, language)}
        </p>
        <p className="questions-asked">
          <bdi>{question.text}</bdi>
        </p>
      </div>
      <TextField
        label={words.answerField}
        value={text}
        onChange={setText}
        rows={6}
        maxLength={5000}
        fault={faults.text}
        autoFocus
      />
      <DateField label={words.answeredField} value={date} onChange={setDate} fault={faults.date} />
    </FormDialog>
  )
}
