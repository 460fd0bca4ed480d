import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { Decision } from '~/domain/log/RoundState.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { formatList } from '~/i18n/formats.ts'
import { useAct } from '~/session/useAct.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { FormDialog } from '~/ui/dialog/FormDialog.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { departureFaults, noDeparture } from './Departure.ts'
import { DepartureFields } from './DepartureFields.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly onClose: () => void
}

/** The agency's choice in one area. Nothing is preselected; another choice asks for its reason. */
export function DecisionDialog({ sheet, onClose }: Props) {
  const act = useAct()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const [choice, setChoice] = useState<Decision['choice'] | null>(null)
  const [departure, setDeparture] = useState(noDeparture)
  const [isTried, setIsTried] = useState(false)
  const { dialog } = messages.recommendation
  const { suggested, places } = sheet.selection
  const faults = departureFaults(choice, departure, places, messages)
  const save = () => {
    setIsTried(true)
    if (choice === null || Object.values(faults).some(Boolean)) return
    const isDeparture = choice === 'other' || choice === 'none'
    onClose()
    void act({
      kind: 'decide-area',
      areaId: sheet.area.id,
      choice,
      caseNumbers:
        choice === 'suggested' ? [...suggested] : choice === 'other' ? [...departure.chosen] : [],
      category: isDeparture ? departure.category : null,
      reason: isDeparture ? departure.reason.trim() : null,
      digest: sheet.digest,
    })
  }
  return (
    <FormDialog
      title={dialog.title(localText(sheet.area.name, language))}
      confirmText={dialog.save}
      cancelText={messages.shell.cancel}
      onConfirm={save}
      onClose={onClose}
      isDisabled={choice === null}
    >
      <div className="note">
        {sheet.sentences.map((sentence) => (
          <p key={sentence.key}>{sentenceText(sentence, sheet, nameOf, messages, language)}</p>
        ))}
      </div>
      <ChoiceList sheet={sheet} choice={choice} onChange={setChoice} />
      {(choice === 'other' || choice === 'none') && (
        <DepartureFields
          {...{ sheet, choice }}
          value={departure}
          onChange={setDeparture}
          faults={isTried ? faults : {}}
        />
      )}
    </FormDialog>
  )
}

interface ChoiceProps {
  readonly sheet: AreaSheet
  readonly choice: Decision['choice'] | null
  readonly onChange: (choice: Decision['choice']) => void
}

/** What can be decided here: a suggestion only where there is one, undone only what was decided. */
function ChoiceList({ sheet, choice, onChange }: ChoiceProps) {
  const { messages, language } = useMessages()
  const { dialog } = messages.recommendation
  const { suggested } = sheet.selection
  const names = formatList(suggested.map(applicantIn(sheet)), language)
  return (
    <RadioList
      label={dialog.choice}
      value={choice}
      onChange={onChange}
      options={[
        ...(suggested.length > 0
          ? [{ key: 'suggested' as const, text: dialog.suggested(names) }]
          : []),
        { key: 'other', text: suggested.length > 0 ? dialog.other : dialog.choose },
        { key: 'none', text: dialog.none },
        ...(sheet.decisions.length > 0
          ? [{ key: 'undecided' as const, text: dialog.undecided }]
          : []),
      ]}
    />
  )
}
