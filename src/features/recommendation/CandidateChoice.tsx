import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Checkbox } from '~/ui/form/Checkbox.tsx'
import { RadioList } from '~/ui/form/RadioList.tsx'

interface Props {
  readonly sheet: AreaSheet
  /** Who is no choice where there is one place: those of the suggestion, unless others are named. */
  readonly without?: readonly CaseNumber[]
  readonly chosen: readonly CaseNumber[]
  readonly onChange: (chosen: readonly CaseNumber[]) => void
  readonly fault: string | undefined
}

/** Which application: one, or in an open area as many as there are places. */
export function CandidateChoice({ sheet, without, chosen, onChange, fault }: Props) {
  const { messages, language } = useMessages()
  const { dialog } = messages.recommendation
  const { places, suggested } = sheet.selection
  const excluded = without ?? suggested
  const eligible = sheet.candidates.filter(
    ({ caseNumber, isEligible }) => isEligible && (places > 1 || !excluded.includes(caseNumber)),
  )
  const hint = ({ rank, score }: SheetCandidate) =>
    rank === null || !score.total
      ? dialog.notRanked
      : `${rank}. · ${fractionText(score.total, language)}`
  if (places === 1) {
    return (
      <RadioList
        label={dialog.which}
        value={chosen[0] ?? null}
        onChange={(caseNumber) => onChange([caseNumber])}
        fault={fault}
        options={eligible.map((candidate) => ({
          key: candidate.caseNumber,
          text: candidate.application.applicant,
          hint: hint(candidate),
        }))}
      />
    )
  }
  return (
    <fieldset className="field">
      <legend className="label">{dialog.whichOf(places)}</legend>
      {eligible.map((candidate) => (
        <Checkbox
          key={candidate.caseNumber}
          isSelected={chosen.includes(candidate.caseNumber)}
          onChange={(isChosen) =>
            onChange(
              isChosen
                ? [...chosen, candidate.caseNumber]
                : chosen.filter((caseNumber) => caseNumber !== candidate.caseNumber),
            )
          }
        >
          {candidate.application.applicant} <span className="note">{hint(candidate)}</span>
        </Checkbox>
      ))}
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
