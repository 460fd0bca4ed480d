import { TextField } from '~/ui/form/TextField.tsx'
import { Fixed } from './Fixed.tsx'
import { Place } from './Place.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: Pick<SetupEditor, 'faultAt'>
  readonly path: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength: number
  readonly hint?: string | undefined
  readonly rows?: number
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  readonly isRequired?: boolean
  readonly isLocked?: boolean
  /** What stands in place of an empty text that can only be read. */
  readonly emptyText?: string
}

/** A text of the setup, with its fault beside it. */
export function TextInput({ editor, path, isLocked = false, emptyText = '', ...field }: Props) {
  if (isLocked) {
    return (
      <Fixed label={field.label} isLabelHidden={field.isLabelHidden ?? false}>
        {field.value === '' ? <span className="secondary">{emptyText}</span> : field.value}
      </Fixed>
    )
  }
  return (
    <Place path={path}>
      <TextField {...field} fault={editor.faultAt(path)} />
    </Place>
  )
}
