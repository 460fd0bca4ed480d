import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import './form.css'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key | null
  readonly options: readonly {
    readonly key: Key
    readonly text: ReactNode
    /** What a screen reader says in place of `text`, where that says too little. */
    readonly name?: string
    /** The element that says what the choice means, for a screen reader. */
    readonly descriptionId?: string
  }[]
  readonly onChange: (key: Key) => void
  readonly look?: 'strong' | 'quiet'
  readonly isWide?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
}

/** Radios in a row: points of a scale, or the modes of a page. Arrow keys choose. */
export function Segments<Key extends string>(props: Props<Key>) {
  const { label, value, options, onChange, look = 'strong', isWide = false } = props
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
      orientation="horizontal"
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
    >
      <Label className="visually-hidden">{label}</Label>
      <div className="segments" data-look={look} data-wide={isWide || undefined}>
        {options.map(({ key, text, name, descriptionId }) => (
          <Radio
            key={key}
            value={key}
            className="segment"
            {...(name ? { 'aria-label': name } : {})}
            {...(descriptionId ? { 'aria-describedby': descriptionId } : {})}
          >
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
