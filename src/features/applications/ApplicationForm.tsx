import { useEffect, useMemo, useRef, useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { goTo, paths } from '~/session/paths.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { AmountFields } from './AmountFields.tsx'
import { draftOf, emptyDraft } from './applicationDraft.ts'
import { FactFields } from './FactFields.tsx'
import type { FormPart } from './FormPart.ts'
import { draftSentence } from './faultSentence.ts'
import { PreconditionFields } from './PreconditionFields.tsx'
import { readDraft } from './readDraft.ts'
import { TextFields } from './TextFields.tsx'

interface Props {
  /** The application to correct; null to add one. */
  readonly original: Application | null
  readonly onClose: () => void
}

export function ApplicationForm({ original, onClose }: Props) {
  const { state } = useRound()
  const setup = setupOf(state)
  return setup ? <Form {...{ original, setup, onClose }} /> : null
}

const firstFault = 'input[data-invalid], textarea[data-invalid], [data-invalid] .select-button'

/** Every field of an application, read by the rules a file is read by. */
function Form({ original, setup, onClose }: Props & { readonly setup: Setup }) {
  const { roundId } = useRound()
  const act = useAct()
  const { messages } = useMessages()
  const form = useApplicationForm(original, setup)
  const [isLeaving, setIsLeaving] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (form.tries > 0) fields.current?.querySelector<HTMLElement>(firstFault)?.focus()
  }, [form.tries])
  const { form: words } = messages.applications
  const { application } = form.found
  const save = () => {
    form.showAll()
    if (!application) return
    onClose()
    void act({ kind: 'record-application', application }).then((outcome) => {
      if (outcome.ok && original === null) goTo(paths.application(roundId, application.caseNumber))
    })
  }
  const leave = () => (form.isChanged ? setIsLeaving(true) : onClose())
  return (
    <Dialog
      title={original ? words.correctTitle(original.applicant) : words.addTitle}
      size="wide"
      isOpen
      onClose={leave}
      actions={
        isLeaving ? (
          <LeaveQuestion onStay={() => setIsLeaving(false)} onLeave={onClose} />
        ) : (
          <>
            {form.tries > 0 && form.found.faults.size > 0 && (
              <span role="alert" className="applications-faults">
                {form.part.faultOf('whole') ?? words.faults(form.found.faults.size)}
              </span>
            )}
            <Button onPress={leave}>{messages.shell.cancel}</Button>
            <Button look="filled" isDisabled={!form.isChanged} onPress={save}>
              {original ? words.saveCorrection : words.saveNew}
            </Button>
          </>
        )
      }
    >
      <div ref={fields} className="stack">
        <FactFields {...form.part} original={original} />
        <PreconditionFields {...form.part} />
        <AmountFields {...form.part} recorded={original?.amounts ?? []} />
        <TextFields {...form.part} />
      </div>
    </Dialog>
  )
}

function LeaveQuestion({
  onStay,
  onLeave,
}: {
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  const { messages } = useMessages()
  const { form: words } = messages.applications
  return (
    <>
      <span role="alert" className="applications-leave">
        {words.leaveText}
      </span>
      <Button onPress={onStay}>{words.stay}</Button>
      <Button look="danger" onPress={onLeave}>
        {words.leave}
      </Button>
    </>
  )
}

function useApplicationForm(original: Application | null, setup: Setup) {
  const { state } = useRound()
  const { messages, language } = useMessages()
  const [initial] = useState(() =>
    original
      ? draftOf(original)
      : emptyDraft(setup.areas.length === 1 ? (setup.areas[0]?.id ?? null) : null),
  )
  const [draft, setDraft] = useState(initial)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tries, setTries] = useState(0)
  const isTried = tries > 0
  const takenNumbers = useMemo(() => new Set<string>(state.applications.keys()), [state])
  const found = useMemo(
    () => readDraft(draft, { setup, original, takenNumbers }),
    [draft, setup, original, takenNumbers],
  )
  const part: FormPart = {
    draft,
    setup,
    change: (changes) => setDraft((current) => ({ ...current, ...changes })),
    leave: (key) => setLeft((keys) => new Set(keys).add(key)),
    faultOf: (key) =>
      isTried || left.has(key)
        ? draftSentence(found.faults.get(key), messages, language)
        : undefined,
    warningOf: (key) => draftSentence(found.warnings.get(key), messages, language),
  }
  const showAll = () => setTries((count) => count + 1)
  return { part, found, tries, isChanged: draft !== initial, showAll }
}
