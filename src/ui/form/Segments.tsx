import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import './form.css'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key | null
  readonly options: readonly {
    readonly key: Key
    readonly text: ReactNode
    /** The element that says what the choice means, for a screen reader. */
    readonly descriptionId?: string
  }[]
  readonly onChange: (key: Key) => void
  readonly look?: 'strong' | 'quiet'
  readonly isReadOnly?: boolean
}

/** Radios in a row: points of a scale, or the modes of a page. Arrow keys choose. */
export function Segments<Key extends string>(props: Props<Key>) {
  const { label, value, options, onChange, look = 'strong', isReadOnly = false } = props
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
      orientation="horizontal"
      isReadOnly={isReadOnly}
    >
      <Label className="visually-hidden">{label}</Label>
      <div className="segments" data-look={look}>
        {options.map(({ key, text, descriptionId }) => (
          <Radio
            key={key}
            value={key}
            className="segment"
            {...(descriptionId ? { 'aria-describedby': descriptionId } : {})}
          >
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
