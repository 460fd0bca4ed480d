import { declarationWords } from '~/i18n/declarationWords.ts'
import { useState } from 'react'
import { type HabilitetGround, habilitetGrounds } from '~/domain/model/Declaration.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { TextField } from '~/ui/form/TextField.tsx'

interface Props {
  readonly caseNumber: CaseNumber
  readonly applicant: string
  readonly assessorId: AssessorId
  readonly onClose: () => void
}

/** Adds a ground to what somebody has declared; says what it stops before it is done. */
export function ReportConflict({ caseNumber, applicant, assessorId, onClose }: Props) {
  const act = useAct()
  const { messages } = useMessages()
  const words = useWords(declarationWords)
  const [ground, setGround] = useState<HabilitetGround | null>(null)
  const [text, setText] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const report = async () => {
    setIsAsked(true)
    if (ground === null || text.trim() === '') return
    const declarations = [{ caseNumber, ground, text: text.trim() }]
    const outcome = await act({ kind: 'declare', assessorId, declarations })
    if (outcome.ok) onClose()
  }
  return (
    <FormDialog
      title={words.report.title(applicant)}
      confirmText={words.report.confirm}
      cancelText={messages.shell.cancel}
      onConfirm={() => void report()}
      onClose={onClose}
      size="wide"
    >
      <p>{words.report.text}</p>
      <RadioList
        label={words.report.ground}
        value={ground}
        options={habilitetGrounds.map((key) => ({ key, ...words.grounds[key] }))}
        onChange={setGround}
        fault={isAsked && ground === null ? words.choiceNeeded : undefined}
      />
      <TextField
        label={words.textLabel}
        hint={words.textHint}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={5000}
        fault={isAsked && text.trim() === '' ? words.textNeeded : undefined}
      />
    </FormDialog>
  )
}
