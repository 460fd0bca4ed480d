import { useState } from 'react'
import { type Condition, conditionStandings } from '~/domain/model/Condition.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { setWords } from '~/i18n/setWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'

interface Props {
  readonly condition: Condition
  /** Why it was not recorded as it stands here; null where nothing speaks against it. */
  readonly refused: string | null
  readonly onSave: (condition: Condition) => void
  readonly onCancel: () => void
}

/** A condition's words, its date and how far it has come; one that is dropped says why. */
export function ConditionForm({ condition, refused, onSave, onCancel }: Props) {
  const { messages } = useMessages()
  const { award: words } = useWords(setWords)
  const [text, setText] = useState(condition.text)
  const [due, setDue] = useState<string>(condition.due ?? '')
  const [standing, setStanding] = useState(condition.standing)
  const [note, setNote] = useState(condition.note ?? '')
  const [isTried, setIsTried] = useState(false)
  const faults = {
    text: text.trim() === '' ? words.textNeeded : undefined,
    note: standing === 'dropped' && note.trim() === '' ? words.noteNeeded : undefined,
  }
  const save = () => {
    setIsTried(true)
    if (faults.text || faults.note) return
    onSave({
      ...condition,
      text: text.trim(),
      due: due === '' ? null : (due as CalendarDate),
      standing,
      note: note.trim() === '' ? null : note.trim(),
    })
  }
  return (
    <div className="award-form">
      <TextField
        label={words.text}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={2000}
        fault={isTried ? faults.text : undefined}
        autoFocus
      />
      <DateField label={words.due} value={due} onChange={setDue} />
      <Select
        label={words.standing}
        value={standing}
        placeholder={words.standing}
        options={conditionStandings.map((key) => ({ key, text: words.standings[key] }))}
        onChange={setStanding}
      />
      <TextField
        label={words.note}
        value={note}
        onChange={setNote}
        maxLength={2000}
        fault={isTried ? faults.note : undefined}
      />
      {refused !== null && (
        <p role="alert" className="award-refused">
          {refused}
        </p>
      )}
      <div className="row">
        <Button onPress={save}>{words.save}</Button>
        <Button look="plain" onPress={onCancel}>
          {messages.shell.cancel}
        </Button>
      </div>
    </div>
  )
}
