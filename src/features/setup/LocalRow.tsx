import type { ReactNode } from 'react'
import { useMessages } from '~/session/useMessages.ts'
import type { LocalEntry } from './SetupDraft.ts'
import { TextInput } from './TextInput.tsx'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: SetupEditor
  readonly label: string
  readonly path: string
  readonly value: LocalEntry
  readonly onChange: (value: LocalEntry) => void
  readonly rows?: number
  /** The Danish text is edited elsewhere on the page. */
  readonly isDanishFixed?: boolean
  readonly action?: ReactNode
}

const maxLength = 2000

/** One text in both languages, side by side under the headings of a detail. */
export function LocalRow(props: Props) {
  const { editor, label, path, value, onChange, rows = 1, isDanishFixed = false, action } = props
  const { setup } = useMessages().messages
  return (
    <>
      <span className="setup-detail-label">
        {label}
        {action}
      </span>
      <TextInput
        editor={editor}
        path={path}
        label={label}
        value={value.da}
        onChange={(da) => onChange({ ...value, da })}
        maxLength={maxLength}
        rows={rows}
        isLabelHidden
        isLocked={editor.isLocked || isDanishFixed}
        emptyText={setup.criteria.noText}
      />
      <TextInput
        editor={editor}
        path={`${path}.en`}
        label={setup.inEnglishOf(label)}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
        maxLength={maxLength}
        rows={rows}
        isLabelHidden
        isLocked={editor.isLocked}
        emptyText={setup.criteria.noText}
      />
    </>
  )
}
