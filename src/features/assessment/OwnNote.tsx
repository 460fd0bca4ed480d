import { assessmentWords } from '~/i18n/assessmentWords.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useWords } from '~/session/useWords.ts'
import { TextField } from '~/ui/form/TextField.tsx'
import './ownNote.css'
import type { Desk } from './useDesk.ts'
import { useTypedText } from './useTypedText.ts'

/** What one writes to oneself: folded, so that nobody reads it over a shoulder, never handed in. */
export function OwnNote({ desk }: { readonly desk: Desk }) {
  const { note } = useWords(assessmentWords)
  const isReadOnly = !useIsWritable()
  const words = useTypedText(desk, null, isReadOnly)
  return (
    <details className="own-note no-print">
      <summary>
        <span className="own-note-title">{note.title}</span>{' '}
        <span className="note">{words.text.trim() === '' ? note.none : note.some}</span>
      </summary>
      <TextField
        label={note.on(desk.one.application.applicant)}
        isLabelHidden
        hint={note.isPrivate}
        value={words.text}
        onChange={words.type}
        onBlur={words.flush}
        isReadOnly={isReadOnly}
        rows={3}
        maxLength={20_000}
      />
    </details>
  )
}
