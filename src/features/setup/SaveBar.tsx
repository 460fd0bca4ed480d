import { useState } from 'react'
import { changesFrozenMethod } from '~/domain/log/changesFrozenMethod.ts'
import { movesDeadline } from '~/domain/log/movesDeadline.ts'
import { isDisputed } from '~/domain/log/Register.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import { refusalIn } from '~/session/outcome.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { SetupDraft } from './SetupDraft.ts'
import { say } from './spoken.ts'
import type { SetupEditor } from './useSetupEditor.ts'
import { VersionDialog } from './VersionDialog.tsx'

interface Props {
  readonly editor: SetupEditor
  /** Told when somebody wants to save, or see, what still has faults. */
  readonly onFaults: () => void
  /** Told when nothing waits any more. */
  readonly onDone: () => void
}

/** Why a draft was not saved; what is edited after that has not been refused. */
interface Refused {
  readonly draft: SetupDraft
  readonly why: string
}

/** What is not saved yet, and how to save or undo it; gone when there is nothing. */
export function SaveBar({ editor, onFaults, onDone }: Props) {
  const { act } = useRound()
  const { messages } = useMessages()
  const refusals = useWords(refusalWords)
  const [isAsking, setIsAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const { state, draft, setup, changes, faults, discard } = editor
  const words = messages.setup.save
  const isUndecided = isDisputed(state.setup)
  const finish = (what: string) => {
    setRefused(null)
    discard()
    onDone()
    say(what)
  }
  const store = async (reason: string | null) => {
    setIsAsking(false)
    if (!setup) return
    const { isExample } = state
    const outcome = await act({ kind: 'record-setup', setup, isExample, reason })
    const refusal = refusalIn(outcome)
    if (!outcome.ok) {
      const why = refusal && refusals[refusal.code](refusal.subject)
      return setRefused({ draft, why: why ?? words.storage })
    }
    finish(words.saved)
  }
  const save = () => {
    if (!setup) return onFaults()
    if (changesFrozenMethod(state, setup) || movesDeadline(state, setup)) setIsAsking(true)
    else void store(null)
  }
  if (changes === 0 && !isUndecided) return null
  return (
    <section className="setup-save no-print" aria-label={words.save}>
      <p className="setup-save-text">
        <strong>{changes > 0 ? words.unsaved(changes) : words.disputed}</strong>
        {faults.length > 0 && (
          <button type="button" className="setup-link setup-bad" onClick={onFaults}>
            {words.faults(faults.length)}
          </button>
        )}
        {refused?.draft === draft && (
          <span className="setup-bad" role="alert">
            <Icon name="error" size={16} /> {words.failed} {refused.why}
          </span>
        )}
      </p>
      {changes > 0 && <Button onPress={() => finish(words.discarded)}>{words.discard}</Button>}
      <Button look="filled" onPress={save}>
        {words.save}
      </Button>
      {isAsking && setup && (
        <VersionDialog
          {...{ state, setup }}
          onConfirm={(reason) => void store(reason)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  )
}
