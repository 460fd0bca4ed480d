import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { decisionCategories } from '~/domain/model/PanelView.ts'
import type { Decision } from '~/domain/log/RoundState.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { formatList } from '~/i18n/formats.ts'
import { useAct } from '~/session/useAct.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Dialog } from '~/ui/dialog/Dialog.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { CandidateChoice } from './CandidateChoice.tsx'

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
  const [chosen, setChosen] = useState<readonly CaseNumber[]>([])
  const [category, setCategory] = useState<Decision['category']>(null)
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { dialog } = messages.recommendation
  const { suggested, places } = sheet.selection
  const needsReason = choice === 'other' || choice === 'none'
  const faults = {
    which: choice === 'other' ? whichFault(chosen, places, dialog) : undefined,
    category: needsReason && category === null ? dialog.needCategory : undefined,
    reason: needsReason && reason.trim() === '' ? dialog.needReason : undefined,
  }
  const save = () => {
    setIsTried(true)
    if (choice === null || Object.values(faults).some(Boolean)) return
    onClose()
    void act({
      kind: 'decide-area',
      areaId: sheet.area.id,
      choice,
      caseNumbers: choice === 'suggested' ? [...suggested] : choice === 'other' ? [...chosen] : [],
      category: needsReason ? category : null,
      reason: needsReason ? reason.trim() : null,
      digest: sheet.digest,
    })
  }
  return (
    <Dialog
      title={dialog.title(localText(sheet.area.name, language))}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{messages.shell.cancel}</Button>
          <Button look="filled" isDisabled={choice === null} onPress={save}>
            {dialog.save}
          </Button>
        </>
      }
    >
      <div className="note">
        {sheet.sentences.map((sentence) => (
          <p key={sentence.key}>{sentenceText(sentence, sheet, nameOf, messages, language)}</p>
        ))}
      </div>
      <ChoiceList sheet={sheet} choice={choice} onChange={setChoice} />
      {choice === 'other' && (
        <CandidateChoice
          {...{ sheet, chosen, onChange: setChosen }}
          fault={isTried ? faults.which : undefined}
        />
      )}
      {needsReason && (
        <ReasonFields
          {...{ category, reason }}
          onCategory={setCategory}
          onReason={setReason}
          faults={isTried ? faults : {}}
        />
      )}
    </Dialog>
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

interface ReasonProps {
  readonly category: Decision['category']
  readonly reason: string
  readonly onCategory: (category: Decision['category']) => void
  readonly onReason: (reason: string) => void
  readonly faults: { readonly category?: string | undefined; readonly reason?: string | undefined }
}

/** Why the choice is another than the suggestion [SE4]. */
function ReasonFields({ category, reason, onCategory, onReason, faults }: ReasonProps) {
  const { dialog, categories } = useMessages().messages.recommendation
  return (
    <>
      <Select
        label={dialog.category}
        value={category}
        placeholder={dialog.categoryPlaceholder}
        options={decisionCategories.map((key) => ({ key, text: categories[key] }))}
        onChange={onCategory}
        fault={faults.category}
      />
      <TextField
        label={dialog.reason}
        hint={dialog.reasonHint}
        value={reason}
        onChange={onReason}
        rows={5}
        maxLength={5000}
        fault={faults.reason}
      />
    </>
  )
}

function whichFault(
  chosen: readonly CaseNumber[],
  places: number,
  dialog: { readonly needChoice: string; readonly tooMany: (places: number) => string },
): string | undefined {
  if (chosen.length === 0) return dialog.needChoice
  return chosen.length > places ? dialog.tooMany(places) : undefined
}
