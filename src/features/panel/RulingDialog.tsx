import { peopleWords } from '~/i18n/peopleWords.ts'
import { useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { useAct } from '~/session/useAct.ts'
import { useAgencyName } from '~/session/useAgencyName.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { Notice } from '~/ui/page/Notice.tsx'
import { DeclaredList } from './DeclaredList.tsx'
import type { Pair } from './Pair.ts'
import { isSameName } from '~/lib/isSameName.ts'
import { RulingEffectText } from './RulingEffectText.tsx'

interface Props extends Pair {
  readonly setup: Setup
  readonly onClose: () => void
}

const outcomes = ['recused', 'not-recused', 'exception'] as const
type Outcome = (typeof outcomes)[number]

/** The agency rules on somebody's habilitet, and sees what it comes to before it does. */
export function RulingDialog({ caseNumber, personId, setup, onClose }: Props) {
  const { state } = useRound()
  const act = useAct()
  const { messages } = useMessages()
  const nameOf = useAssessorName()
  const agencyName = useAgencyName()
  const words = useWords(peopleWords).habilitet.ruling
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const name = nameOf(personId)
  const applicant = applicationOf(state, caseNumber)?.applicant ?? caseNumber
  const isOwn = agencyName !== null && isSameName(agencyName, name)
  const save = () => {
    setIsTried(true)
    if (outcome === null || reason.trim() === '') return
    onClose()
    void act({
      kind: 'rule-recusal',
      caseNumber,
      assessorId: personId,
      isRecused: outcome === 'recused',
      ...(outcome === 'exception' && { isException: true as const }),
      reason: reason.trim(),
    })
  }
  return (
    <Dialog
      title={words.title(name, applicant)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{isOwn ? messages.shell.close : messages.shell.cancel}</Button>
          {!isOwn && (
            <Button look="filled" onPress={save}>
              {words.confirm}
            </Button>
          )}
        </>
      }
    >
      <DeclaredList declared={habilitetOf(state, caseNumber, personId).declared} />
      {isOwn ? (
        <Notice kind="error" title={words.own.title}>
          {words.own.text}
        </Notice>
      ) : (
        <>
          <div className="habilitet-choices">
            <RadioList
              label={words.outcome}
              value={outcome}
              onChange={setOutcome}
              options={outcomes.map((key) => ({
                key,
                text: words.outcomes[key].text,
                hint: words.outcomes[key].hint,
              }))}
              fault={isTried && outcome === null ? words.needOutcome : undefined}
            />
          </div>
          {outcome && <RulingEffectText {...{ caseNumber, personId, outcome, setup }} />}
          <TextField
            label={outcome === 'exception' ? words.note : words.reason}
            hint={words.reasonHint[outcome ?? 'recused']}
            value={reason}
            onChange={setReason}
            rows={4}
            maxLength={5000}
            isRequired
            fault={isTried && reason.trim() === '' ? words.needReason : undefined}
          />
        </>
      )}
    </Dialog>
  )
}
