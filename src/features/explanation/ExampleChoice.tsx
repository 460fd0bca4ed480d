import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { canBeExample, type WorkedExample } from '~/domain/dossier/workedExample.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { ExplanationWords } from '~/i18n/explanationWords.ts'
import type { Language } from '~/i18n/formats.ts'
import { Select } from '~/ui/form/Select.tsx'

interface Props {
  readonly sheets: readonly AreaSheet[]
  readonly example: WorkedExample | undefined
  /** The area that is asked for, also where it has no example. */
  readonly areaId: AreaId | undefined
  readonly words: ExplanationWords
  readonly language: Language
  readonly onChoose: (areaId: AreaId, caseNumber?: CaseNumber) => void
}

/** Which area the example is from, and which of its applications it is. */
export function ExampleChoice({ sheets, example, areaId, words, language, onChoose }: Props) {
  const sheet = example?.sheet ?? sheets.find(({ area }) => area.id === areaId)
  const applications = example?.sheet.candidates.filter(canBeExample) ?? []
  return (
    <div className="explain-choice no-print">
      <Select
        label={words.area}
        value={sheet?.area.id ?? null}
        options={sheets
          .filter(({ candidates }) => candidates.length > 0)
          .map(({ area }) => ({ key: area.id, text: localText(area.name, language) }))}
        placeholder={words.choose}
        onChange={(chosen) => onChoose(chosen)}
      />
      {example && (
        <Select
          label={words.application}
          value={example.candidate.caseNumber}
          options={applications.map(({ caseNumber, application, rank }) => ({
            key: caseNumber,
            text: `${rank === null ? '–' : rank}. ${application.applicant}`,
          }))}
          placeholder={words.choose}
          onChange={(chosen) => onChoose(example.sheet.area.id, chosen)}
        />
      )}
    </div>
  )
}
