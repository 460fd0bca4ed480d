import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import './form.css'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props<Key extends string> {
  readonly label: string
  readonly value: Key | null
  readonly options: readonly { readonly key: Key; readonly text: string }[]
  readonly onChange: (key: Key) => void
  readonly placeholder: string
  readonly fault?: string | undefined
  readonly isLabelHidden?: boolean
}

/** A choice of one among few, opened as a list. */
export function Select<Key extends string>(props: Props<Key>) {
  const { label, value, options, onChange, fault, isLabelHidden = false } = props
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
      placeholder={props.placeholder}
      isInvalid={fault !== undefined}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'label'}>{label}</Label>
      <Button className="select-button">
        <SelectValue />
        <Icon name="chevron-down" />
      </Button>
      <FieldError className="fault">{fault}</FieldError>
      <Popover className="list-popover">
        <ListBox>
          {options.map(({ key, text }) => (
            <ListBoxItem key={key} id={key} className="list-option" textValue={text}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
