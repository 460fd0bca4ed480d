import { useState } from 'react'
import { conditionsOf } from '~/domain/log/conditionsOf.ts'
import { recommendedAmounts } from '~/domain/log/recommendedOf.ts'
import { settled } from '~/domain/log/Register.ts'
import { type FundingDecision, fundingOutcomes } from '~/domain/model/FundingDecision.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Funder } from '~/domain/model/Setup.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { fundingDraft, fundingFaults, fundingOf, isCommitment } from './FundingDraft.ts'
import { FundingYears } from './FundingYears.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  readonly applicant: string
  readonly area: string
  readonly funder: Funder
  readonly onClose: () => void
}

/** What one funder has decided on one application; each funder on its own [AC5]. */
export function FundingDialog({ caseNumber, applicant, area, funder, onClose }: Props) {
  const act = useAct()
  const { state } = useRound()
  const { messages } = useMessages()
  const words = useWords(ministerWords)
  const asked = state.applications.get(caseNumber)?.record.heads[0]?.value.amounts ?? []
  const [draft, setDraft] = useState(() =>
    fundingDraft(
      settled(state.acts.funding.get(caseNumber)?.get(funder.id)),
      funder,
      asked,
      recommendedAmounts(state, caseNumber) ?? asked,
    ),
  )
  const [isTried, setIsTried] = useState(false)
  const conditions = conditionsOf(state.acts, caseNumber).flatMap(
    ([, { heads }]) => heads.find(({ value }) => value.standing !== 'dropped')?.value ?? [],
  )
  const { outcome } = draft
  const found = fundingFaults(draft, conditions.length > 0, words.funding)
  const faults = isTried ? found : {}
  const save = async () => {
    setIsTried(true)
    if (Object.values(found).some(Boolean)) return
    onClose()
    await act({ kind: 'decide-funding', caseNumber, funderId: funder.id, ...fundingOf(draft) })
  }
  return (
    <FormDialog
      title={words.funding.title(funder.name)}
      confirmText={words.funding.save}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p>
        <bdi>{words.funding.about(applicant, area)}</bdi>
      </p>
      <RadioList<FundingDecision['outcome']>
        label={words.funding.outcome}
        value={outcome}
        onChange={(next) => setDraft({ ...draft, outcome: next })}
        fault={
          faults.outcome ??
          // Said at once: no filling in of the rest can mend it.
          (outcome === 'committed-with-conditions' ? found.outcome : undefined)
        }
        options={fundingOutcomes.map((key) => ({ key, text: words.outcomes[key] }))}
      />
      {outcome === 'committed-with-conditions' && conditions.length > 0 && (
        <div>
          <h3>{words.funding.conditions}</h3>
          <ul className="minister-conditions">
            {conditions.map(({ conditionId, text }) => (
              <li key={conditionId}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isCommitment(outcome) && (
        <FundingYears draft={draft} onChange={setDraft} fault={faults.amounts} />
      )}
      {outcome !== null && outcome !== 'undecided' && (
        <DateField
          label={words.funding.date}
          value={draft.date}
          onChange={(date) => setDraft({ ...draft, date })}
          fault={faults.date}
        />
      )}
      {outcome === 'refused' && (
        <TextField
          label={words.reason}
          hint={words.funding.reasonHint}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
          rows={4}
          maxLength={5000}
          fault={faults.reason}
        />
      )}
      {outcome !== null && outcome !== 'undecided' && (
        <TextField
          label={words.reference}
          hint={words.referenceHint}
          value={draft.reference}
          onChange={(reference) => setDraft({ ...draft, reference })}
          maxLength={200}
        />
      )}
    </FormDialog>
  )
}
