import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { recommendedTo } from '~/domain/log/recommendedTo.ts'
import { settled } from '~/domain/log/Register.ts'
import { localText } from '~/exchange/document/localText.ts'
import { CandidateChoice } from '~/features/recommendation/CandidateChoice.tsx'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { DateField } from '~/ui/form/DateField.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { AppointmentChoice } from './AppointmentChoice.tsx'
import { appointmentDraft, appointmentFaults, appointmentOf } from './AppointmentDraft.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly onClose: () => void
}

/** The minister's act in one area: as recommended, another, nobody [AC4]. */
export function AppointmentDialog({ sheet, onClose }: Props) {
  const act = useAct()
  const { state } = useRound()
  const { messages, language } = useMessages()
  const words = useWords(ministerWords)
  const { appointment } = words
  const areaId = sheet.area.id
  const register = state.acts.appointments.get(areaId)
  const recommended = recommendedTo(state, areaId)
  const [draft, setDraft] = useState(() => appointmentDraft(settled(register), recommended))
  const [isTried, setIsTried] = useState(false)
  const { choice } = draft
  const isDifferent = choice === 'other' || choice === 'none'
  const ground = { recommended, places: sheet.selection.places }
  const found = appointmentFaults(draft, ground, words)
  const faults = isTried ? found : {}
  const save = async () => {
    setIsTried(true)
    if (Object.values(found).some(Boolean)) return
    onClose()
    await act({ kind: 'appoint', areaId, ...appointmentOf(draft, recommended) })
  }
  return (
    <FormDialog
      title={appointment.title(localText(sheet.area.name, language))}
      confirmText={appointment.save}
      cancelText={messages.shell.cancel}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {recommended === undefined && <p className="note">{appointment.notRecommended}</p>}
      <AppointmentChoice
        {...{ sheet, recommended, choice }}
        mayTakeBack={register !== undefined}
        onChange={(next) => setDraft({ ...draft, choice: next })}
        fault={faults.choice}
      />
      {choice === 'other' && (
        <CandidateChoice
          sheet={sheet}
          without={recommended ?? []}
          chosen={draft.chosen}
          onChange={(chosen) => setDraft({ ...draft, chosen })}
          fault={faults.which}
        />
      )}
      {choice !== null && choice !== 'undecided' && (
        <DateField
          label={appointment.date}
          value={draft.date}
          onChange={(date) => setDraft({ ...draft, date })}
          fault={faults.date}
        />
      )}
      {isDifferent && (
        <TextField
          label={words.reason}
          hint={appointment.reasonHint}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
          rows={4}
          maxLength={5000}
          fault={faults.reason}
        />
      )}
      {choice !== null && choice !== 'undecided' && (
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
