import { useState } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import './form.css'
import { Checkbox } from './Checkbox.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  /** Beside the box that shows what is typed. */
  readonly showText: string
  readonly isNew?: boolean
}

/** A passphrase, hidden unless one asks to see it. */
export function PassphraseField(props: Props) {
  const { label, value, onChange, hint, fault, showText, isNew = false } = props
  const [isShown, setIsShown] = useState(false)
  return (
    <div className="field">
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
        <Input
          className="input"
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          spellCheck={false}
        />
        <FieldError className="fault">{fault}</FieldError>
      </TextField>
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {showText}
      </Checkbox>
    </div>
  )
}
