import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import './form.css'

interface Props {
  readonly label: string
  /** A day as 2020-05-27; empty where none is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What is wrong with the day; shown beside it. */
  readonly fault?: string | undefined
}

/** A day, by the browser's own calendar, which knows the reader's way of writing it. */
export function DateField({ label, value, onChange, hint, fault }: Props) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Input className="input" type="date" />
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  )
}
