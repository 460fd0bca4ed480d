import { useState } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import { TextField } from '~/ui/form/TextField.tsx'
import { Fixed } from './Fixed.tsx'
import { type NumberEntry, type NumberKind, numberText, readNumber } from './numberEntry.ts'
import { Place } from './Place.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: Pick<SetupEditor, 'faultAt'>
  readonly path: string
  readonly label: string
  readonly kind: NumberKind
  readonly value: NumberEntry
  readonly onChange: (value: NumberEntry) => void
  readonly hint?: string | undefined
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  readonly isRequired?: boolean
  readonly isLocked?: boolean
  /** What stands in place of a number that there is none of. */
  readonly emptyText?: string
}

/** A number of the setup: read while it is typed, written out when the field is left. */
export function NumberInput(props: Props) {
  const { editor, path, kind, value, onChange, isLocked = false, emptyText = '', ...field } = props
  const { language } = useMessages()
  const [typed, setTyped] = useState<string | null>(null)
  const written = numberText(value, kind, language)
  if (isLocked) {
    return (
      <Fixed label={field.label} isLabelHidden={field.isLabelHidden ?? false}>
        {written === '' ? <span className="secondary">{emptyText}</span> : written}
      </Fixed>
    )
  }
  return (
    <Place path={path}>
      <TextField
        {...field}
        align="end"
        inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
        maxLength={30}
        value={typed ?? written}
        onChange={(text) => {
          setTyped(text)
          onChange(readNumber(text, kind, language))
        }}
        onBlur={() => setTyped(null)}
        fault={editor.faultAt(path)}
      />
    </Place>
  )
}
