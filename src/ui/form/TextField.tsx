import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components'
import './form.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly hint?: string | undefined
  /** What is wrong with the value; shown beside it. */
  readonly fault?: string | undefined
  readonly isLabelHidden?: boolean
  readonly isReadOnly?: boolean
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
  readonly placeholder?: string
  /** More than one: a text area of that many rows. */
  readonly rows?: number
  readonly align?: 'start' | 'end'
  readonly inputMode?: 'text' | 'decimal' | 'numeric'
  readonly maxLength?: number
}

/** A labelled text field with its hint and its fault. */
export function TextField({
  label,
  hint,
  fault,
  isLabelHidden = false,
  isReadOnly = false,
  isRequired = false,
  rows = 1,
  align = 'start',
  placeholder,
  inputMode,
  maxLength,
  onBlur,
  ...field
}: Props) {
  return (
    <AriaTextField
      {...field}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(onBlur ? { onBlur } : {})}
      className="field"
      data-align={align}
      isInvalid={fault !== undefined}
      isReadOnly={isReadOnly}
      isRequired={isRequired}
      validationBehavior="aria"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'label'}>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {rows > 1 ? (
        <TextArea className="input" rows={rows} placeholder={placeholder ?? ''} />
      ) : (
        <Input className="input" placeholder={placeholder ?? ''} inputMode={inputMode ?? 'text'} />
      )}
      <FieldError className="fault">{fault}</FieldError>
    </AriaTextField>
  )
}
