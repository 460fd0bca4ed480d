import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { Trial } from './useTrial.ts'
import { WeightField } from './WeightField.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly trial: Trial
}

/** What the numbers over the bars stand for, each with its weight. */
export function CriteriaKey({ sheet, trial }: Props) {
  const { language } = useMessages()
  const words = useWords(boardWords)
  return (
    <ol className="board-key" aria-label={words.keyTitle}>
      {sheet.criteria.map((criterion, index) => (
        <li key={criterion.id}>
          <span className="board-key-name">
            <b>{index + 1}</b> {localText(criterion.name, language)}
          </span>
          <WeightField {...{ criterion, index, trial }} />
        </li>
      ))}
    </ol>
  )
}
