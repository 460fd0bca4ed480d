import type { ReactNode } from 'react'
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components'
import './form.css'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key | null
  readonly options: readonly {
    readonly key: Key
    readonly text: ReactNode
    readonly hint?: string
  }[]
  readonly onChange: (key: Key) => void
  readonly fault?: string | undefined
}

/** A choice of one where all choices should be in sight. Nothing is preselected unless given. */
export function RadioList<Key extends string>(props: Props<Key>) {
  const { label, value, options, onChange, fault } = props
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      <div className="radios">
        {options.map(({ key, text, hint }) => (
          <Radio key={key} value={key} className="radio">
            <span className="radio-dot" />
            <span>
              {text}
              {hint && <span className="hint"> {hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError className="fault">{fault}</FieldError>
    </RadioGroup>
  )
}
