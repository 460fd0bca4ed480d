import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { decisionCategories } from '~/domain/model/PanelView.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Select } from '~/ui/form/Select.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import { CandidateChoice } from './CandidateChoice.tsx'
import type { Departure, DepartureFaults } from './Departure.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly choice: 'other' | 'none'
  readonly value: Departure
  readonly onChange: (value: Departure) => void
  readonly faults: DepartureFaults
}

/** Whom instead, and why the choice is another than the suggestion [SE4]. */
export function DepartureFields({ sheet, choice, value, onChange, faults }: Props) {
  const { dialog, categories } = useMessages().messages.recommendation
  return (
    <>
      {choice === 'other' && (
        <CandidateChoice
          sheet={sheet}
          chosen={value.chosen}
          onChange={(chosen) => onChange({ ...value, chosen })}
          fault={faults.which}
        />
      )}
      <Select
        label={dialog.category}
        value={value.category}
        placeholder={dialog.categoryPlaceholder}
        options={decisionCategories.map((key) => ({ key, text: categories[key] }))}
        onChange={(category) => onChange({ ...value, category })}
        fault={faults.category}
      />
      <TextField
        label={dialog.reason}
        hint={dialog.reasonHint}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        rows={5}
        maxLength={5000}
        fault={faults.reason}
      />
    </>
  )
}
