import { useState } from 'react'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { localText } from '~/exchange/document/localText.ts'
import { reassessmentWords } from '~/i18n/reassessmentWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { useWorkbench } from '~/session/WorkbenchContext.tsx'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { TextField } from '~/ui/form/TextField.tsx'

interface Props {
  readonly setup: Setup
  readonly onClose: () => void
}

/** Who asked for a second look, when, on what basis, and at which areas. */
export function ReassessmentDialog({ setup, onClose }: Props) {
  const act = useAct()
  const { newReassessmentId } = useWorkbench()
  const { messages, language } = useMessages()
  const words = useWords(reassessmentWords)
  const [askedBy, setAskedBy] = useState('')
  const [askedOn, setAskedOn] = useState('')
  const [basis, setBasis] = useState('')
  const [areaIds, setAreaIds] = useState<readonly AreaId[]>([])
  const [isTried, setIsTried] = useState(false)
  const faults = {
    askedBy: askedBy.trim() === '' ? words.needAskedBy : undefined,
    askedOn: askedOn === '' ? words.needDate : undefined,
    basis: basis.trim() === '' ? words.needBasis : undefined,
    areas: areaIds.length === 0 ? words.needAreas : undefined,
  }
  const shown: Partial<typeof faults> = isTried ? faults : {}
  const save = async () => {
    setIsTried(true)
    if (Object.values(faults).some(Boolean)) return
    const outcome = await act({
      kind: 'record-reassessment',
      reassessment: {
        reassessmentId: newReassessmentId(),
        areaIds: [...areaIds],
        askedBy: askedBy.trim(),
        askedOn: askedOn as CalendarDate,
        basis: basis.trim(),
        standing: 'open',
      },
    })
    if (outcome.ok) onClose()
  }
  return (
    <FormDialog
      title={words.dialogTitle}
      confirmText={words.save}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p className="secondary">{words.dialogText}</p>
      <TextField
        label={words.askedBy}
        hint={words.askedByHint}
        value={askedBy}
        onChange={setAskedBy}
        maxLength={200}
        fault={shown.askedBy}
      />
      <DateField
        label={words.askedOn}
        value={askedOn}
        onChange={setAskedOn}
        fault={shown.askedOn}
      />
      <TextField
        label={words.basis}
        value={basis}
        onChange={setBasis}
        rows={4}
        maxLength={5000}
        fault={shown.basis}
      />
      <fieldset className="field">
        <legend className="label">{words.areas}</legend>
        {setup.areas.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={areaIds.includes(id)}
            onChange={(isChosen) =>
              setAreaIds(isChosen ? [...areaIds, id] : areaIds.filter((other) => other !== id))
            }
          >
            {localText(name, language)}
          </Checkbox>
        ))}
      </fieldset>
      {shown.areas && <p className="reassessment-fault">{shown.areas}</p>}
    </FormDialog>
  )
}
