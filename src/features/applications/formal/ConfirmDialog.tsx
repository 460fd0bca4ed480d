import { useState } from 'react'
import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { confirmations } from './formalLines.ts'

interface Props {
  readonly cases: readonly FormalCase[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Rules met on whatever the computer finds met in the chosen applications, in one act. */
export function ConfirmDialog({ cases, onDone, onClose }: Props) {
  const act = useAct()
  const { messages } = useMessages()
  const { bulk, rule } = useWords(formalWords)
  const [note, setNote] = useState('')
  const rulings = confirmations(cases, note.trim())
  const concerned = new Set(rulings.map(({ caseNumber }) => caseNumber)).size
  return (
    <Dialog
      title={bulk.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          {rulings.length > 0 && (
            <Button
              look="filled"
              onPress={() => {
                onDone()
                void act({ kind: 'rule-checks', rulings })
              }}
            >
              {bulk.confirm}
            </Button>
          )}
        </>
      }
    >
      {rulings.length === 0 ? (
        <p>{bulk.nothing}</p>
      ) : (
        <>
          <p>{bulk.text(rulings.length, concerned)}</p>
          <TextField
            label={rule.noteOptional}
            hint={rule.noteHint}
            value={note}
            onChange={setNote}
            rows={3}
            maxLength={5000}
          />
        </>
      )}
    </Dialog>
  )
}
