import { useState } from 'react'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { CheckFacts } from './CheckFacts.tsx'
import { needsNote, outcomesFor, readRule, ruleDraftOf, type RuleDraft } from './ruleDraft.ts'

interface Props {
  readonly one: Pick<FormalCase, 'application' | 'checks'>
  readonly check: FormalCheck
  readonly onClose: () => void
}

/** A person rules on one check: what is computed and who has ruled stands above. */
export function RuleDialog({ one: { application, checks }, check: name, onClose }: Props) {
  const act = useAct()
  const { state } = useRound()
  const { messages } = useMessages()
  const { rule: words } = useWords(formalWords)
  const check = checks.find((each) => each.check === name)
  const [draft, setDraft] = useState<RuleDraft | null>(check ? ruleDraftOf(check) : null)
  const [isTried, setIsTried] = useState(false)
  if (!check || !draft) return null
  const isDeadline = name === 'deadline'
  const edit = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part })
  const read = readRule(draft, check)
  const faultIn = (part: 'outcome' | 'date' | 'note', text: string) =>
    isTried && !read.ok && read.faults.includes(part) ? text : undefined
  const save = () => {
    setIsTried(true)
    if (!read.ok) return
    onClose()
    const rulings = [{ caseNumber: application.caseNumber, ...read.value }]
    void act({ kind: 'rule-checks', rulings })
  }
  const mustExplain = needsNote(draft.outcome, check)
  const wordsOf = (key: keyof typeof words.options) => {
    if (isDeadline && key === 'met') return words.inTime
    return isDeadline && key === 'not-met' ? words.late : words.options[key]
  }
  const offered = [...outcomesFor(name), ...(check.rulings.length > 0 ? (['none'] as const) : [])]
  return (
    <FormDialog
      title={words.title(messages.area.checks[name], application.applicant)}
      confirmText={words.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
    >
      <CheckFacts
        application={application}
        check={check}
        deadline={setupOf(state)?.deadline ?? null}
      />
      <div className="formal-options">
        <RadioList
          label={words.outcome}
          value={draft.outcome}
          onChange={(outcome) => edit({ outcome })}
          options={offered.map((key) => ({ key, ...wordsOf(key) }))}
          fault={faultIn('outcome', words.needOutcome)}
        />
      </div>
      {draft.outcome === 'plan' && (
        <DateField
          label={words.planDate}
          hint={words.planDateHint}
          value={draft.planDate}
          onChange={(planDate) => edit({ planDate })}
          fault={faultIn('date', words.dateFault)}
        />
      )}
      <TextField
        label={mustExplain ? words.note : words.noteOptional}
        hint={words.noteHint}
        value={draft.note}
        onChange={(note) => edit({ note })}
        rows={3}
        maxLength={5000}
        isRequired={mustExplain}
        fault={faultIn('note', words.needNote)}
      />
    </FormDialog>
  )
}
