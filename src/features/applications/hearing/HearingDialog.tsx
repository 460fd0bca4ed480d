import { useState } from 'react'
import type { HearingCase } from '~/domain/dossier/hearingCasesOf.ts'
import { hearingEffects } from '~/domain/model/Hearing.ts'
import { hearingWords } from '~/i18n/hearingWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import {
  type HearingDraft,
  hearingDraftOf,
  type HearingFault,
  readHearing,
} from './hearingDraft.ts'

interface Props {
  /** One, or several that the same is said of. */
  readonly cases: readonly HearingCase[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** How far the hearing of an applicant is, or of several at once [HE1]. */
export function HearingDialog({ cases, onDone, onClose }: Props) {
  const act = useAct()
  const { messages } = useMessages()
  const { dialog: words } = useWords(hearingWords)
  const [one] = cases
  const isOne = cases.length === 1
  const [draft, setDraft] = useState(() =>
    hearingDraftOf(isOne && one?.entries.length === 1 ? (one.entries[0]?.value ?? null) : null),
  )
  const [isTried, setIsTried] = useState(false)
  const edit = (part: Partial<HearingDraft>) => setDraft({ ...draft, ...part })
  const read = readHearing(draft)
  const faultIn = (part: HearingFault, text: string) =>
    isTried && !read.ok && read.faults.includes(part) ? text : undefined
  const said = cases.filter(({ entries }) => entries.length > 0).length
  const offered = [
    'not-needed',
    'sent',
    ...(isOne ? (['answered'] as const) : []),
    'passed',
    ...(said > 0 ? (['none'] as const) : []),
  ] as const
  const save = async () => {
    setIsTried(true)
    if (!read.ok) return
    const hearings = cases.map(({ application: { caseNumber } }) => ({
      caseNumber,
      hearing: read.value,
    }))
    const outcome = await act({ kind: 'record-hearings', hearings })
    if (outcome.ok) onDone()
  }
  const { standing } = draft
  const isSent = standing === 'sent' || standing === 'answered' || standing === 'passed'
  return (
    <FormDialog
      title={isOne && one ? words.title(one.application.applicant) : words.titleMany(cases.length)}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {!isOne && said > 0 && <p className="note">{words.overwrites(said)}</p>}
      <div className="hearing-options">
        <RadioList
          label={words.standing}
          value={standing}
          onChange={(next) => edit({ standing: next })}
          options={offered.map((key) => ({ key, ...words.options[key] }))}
          fault={faultIn('standing', words.needStanding)}
        />
      </div>
      {standing === 'not-needed' && (
        <TextField
          label={words.reason}
          value={draft.reason}
          onChange={(reason) => edit({ reason })}
          rows={3}
          maxLength={5000}
          isRequired
          fault={faultIn('reason', words.needReason)}
        />
      )}
      {isSent && <SentFields {...{ draft, edit, faultIn }} />}
      {standing === 'answered' && <AnswerFields {...{ draft, edit, faultIn }} />}
    </FormDialog>
  )
}

interface FieldProps {
  readonly draft: HearingDraft
  readonly edit: (part: Partial<HearingDraft>) => void
  readonly faultIn: (part: HearingFault, text: string) => string | undefined
}

function SentFields({ draft, edit, faultIn }: FieldProps) {
  const { dialog: words } = useWords(hearingWords)
  return (
    <>
      <TextField
        label={words.what}
        hint={words.whatHint}
        value={draft.what}
        onChange={(what) => edit({ what })}
        rows={2}
        maxLength={5000}
        isRequired
        fault={faultIn('what', words.needWhat)}
      />
      <div className="hearing-days">
        <DateField
          label={words.sentOn}
          value={draft.sentOn}
          onChange={(sentOn) => edit({ sentOn })}
          fault={faultIn('sentOn', words.needDay)}
        />
        <DateField
          label={words.due}
          value={draft.due}
          onChange={(due) => edit({ due })}
          fault={faultIn('due', words.needDay) ?? faultIn('due-before', words.dueBefore)}
        />
      </div>
    </>
  )
}

function AnswerFields({ draft, edit, faultIn }: FieldProps) {
  const { dialog: words } = useWords(hearingWords)
  const effects = ['undecided', ...hearingEffects] as const
  return (
    <>
      <DateField
        label={words.answeredOn}
        value={draft.answeredOn}
        onChange={(answeredOn) => edit({ answeredOn })}
        fault={
          faultIn('answeredOn', words.needDay) ?? faultIn('answered-before', words.answeredBefore)
        }
      />
      <TextField
        label={words.answer}
        value={draft.answer}
        onChange={(answer) => edit({ answer })}
        rows={3}
        maxLength={5000}
        isRequired
        fault={faultIn('answer', words.needAnswer)}
      />
      <div className="hearing-options">
        <RadioList
          label={words.effect}
          value={draft.effect}
          onChange={(effect) => edit({ effect })}
          options={effects.map((key) => ({ key, ...words.effects[key] }))}
        />
      </div>
      {draft.effect !== 'undecided' && (
        <TextField
          label={words.grounds}
          value={draft.grounds}
          onChange={(grounds) => edit({ grounds })}
          rows={2}
          maxLength={5000}
          isRequired
          fault={faultIn('grounds', words.needGrounds)}
        />
      )}
    </>
  )
}
