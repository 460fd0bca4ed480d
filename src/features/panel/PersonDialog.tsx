import { peopleWords } from '~/i18n/peopleWords.ts'
import { useState } from 'react'
import type { Assessor } from '~/domain/model/Assessor.ts'
import { type AssessorId, panel } from '~/domain/model/ids.ts'
import type { Officer } from '~/domain/model/Officer.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import { uniqueSlug } from '~/lib/uniqueSlug.ts'
import { refusalIn } from '~/session/outcome.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { draftOfPerson, emptyPerson, type PersonDraft, type PersonKind } from './PersonDraft.ts'
import { longest, personFaults, readAssessor, readOfficer } from './readPerson.ts'

interface Props {
  readonly kind: PersonKind
  /** Null for a new one. */
  readonly person: Assessor | Officer | null
  readonly onClose: () => void
}

/** Who somebody is: an assessor of the round, or a case officer who works on it. */
export function PersonDialog({ kind, person, onClose }: Props) {
  const { state, act } = useRound()
  const { messages } = useMessages()
  const refusals = useWords(refusalWords)
  const words = useWords(peopleWords)
  const [draft, setDraft] = useState(person ? draftOfPerson(person) : emptyPerson)
  const [isTried, setIsTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const faults = personFaults(draft)
  const save = async () => {
    setIsTried(true)
    if (Object.keys(faults).length > 0) return
    const taken = new Set<string>([panel, ...state.assessors.keys(), ...state.officers.keys()])
    const id = person?.id ?? (uniqueSlug(draft.name, taken, kind) as AssessorId)
    const outcome = await act(
      kind === 'assessor'
        ? { kind: 'record-assessor', assessor: readAssessor(draft, id) }
        : { kind: 'record-officer', officer: readOfficer(draft, id) },
    )
    if (outcome.ok) return onClose()
    const why = refusalIn(outcome)
    setRefusal(why ? refusals[why.code](why.subject) : words.notStored)
  }
  const field = (name: keyof PersonDraft) => {
    const fault = isTried ? faults[name] : undefined
    return {
      label: words.field[name],
      value: draft[name],
      onChange: (text: string) => setDraft((now) => ({ ...now, [name]: text })),
      fault: fault && words.fault[fault],
    }
  }
  return (
    <FormDialog
      title={person ? words.editTitle(person.name) : words[kind].addTitle}
      confirmText={words[kind].save}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextField {...field('name')} maxLength={longest.name} isRequired autoFocus />
      <div className="people-pair">
        <TextField {...field('title')} maxLength={longest.title} />
        <TextField {...field('organisation')} maxLength={longest.organisation} />
      </div>
      {kind === 'assessor' && (
        <TextField {...field('competence')} hint={words.competenceHint} rows={3} maxLength={2000} />
      )}
      <div className="people-pair">
        <TextField {...field('mail')} maxLength={longest.mail} />
        {kind === 'officer' && <TextField {...field('phone')} maxLength={200} />}
      </div>
      <div className="people-pair">
        <TextField {...field('from')} hint={words.dayHint} maxLength={10} />
        <TextField {...field('to')} hint={words.toHint} maxLength={10} />
      </div>
      {refusal && (
        <p className="people-bad" role="alert">
          {refusal}
        </p>
      )}
    </FormDialog>
  )
}
