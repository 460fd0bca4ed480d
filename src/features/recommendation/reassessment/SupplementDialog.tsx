import { useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { compareDanish } from '~/i18n/formats.ts'
import { reassessmentWords } from '~/i18n/reassessmentWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'

/** What has come in for an application after it was handed in; unread until somebody says so. */
export function SupplementDialog({ onClose }: { readonly onClose: () => void }) {
  const { state } = useRound()
  const act = useAct()
  const { newSupplementId } = useWorkbench()
  const { messages } = useMessages()
  const words = useWords(reassessmentWords)
  const [caseNumber, setCaseNumber] = useState<CaseNumber | null>(null)
  const [text, setText] = useState('')
  const [receivedOn, setReceivedOn] = useState('')
  const [isTried, setIsTried] = useState(false)
  const faults = {
    application: caseNumber === null ? words.needApplication : undefined,
    text: text.trim() === '' ? words.needWhat : undefined,
    receivedOn: receivedOn === '' ? words.needDate : undefined,
  }
  const shown: Partial<typeof faults> = isTried ? faults : {}
  const options = [...state.applications.keys()]
    .map((key) => ({ key, text: applicationOf(state, key)?.applicant ?? key }))
    .toSorted((a, b) => compareDanish(a.text, b.text))
  const save = async () => {
    setIsTried(true)
    if (caseNumber === null || Object.values(faults).some(Boolean)) return
    const outcome = await act({
      kind: 'record-supplement',
      supplement: {
        supplementId: newSupplementId(),
        caseNumber,
        text: text.trim(),
        receivedOn: receivedOn as CalendarDate,
        isRead: false,
      },
    })
    if (outcome.ok) onClose()
  }
  return (
    <FormDialog
      title={words.supplementTitle}
      confirmText={words.save}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <Select
        label={words.application}
        value={caseNumber}
        placeholder={words.applicationPlaceholder}
        options={options}
        onChange={setCaseNumber}
        fault={shown.application}
      />
      <TextField
        label={words.what}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={5000}
        fault={shown.text}
      />
      <DateField
        label={words.received}
        value={receivedOn}
        onChange={setReceivedOn}
        fault={shown.receivedOn}
      />
    </FormDialog>
  )
}
