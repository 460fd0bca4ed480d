import type { Criterion } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { formatWeight } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { PercentField } from '~/ui/board/PercentField.tsx'
import { sumOf } from './trialText.ts'
import type { Trial } from './useTrial.ts'

interface Props {
  readonly criterion: Criterion
  readonly index: number
  readonly trial: Trial
}

/** A criterion's weight: to be tried, with the round's beside it while it is; else only told. */
export function WeightField({ criterion, index, trial }: Props) {
  const { language } = useMessages()
  const words = useWords(boardWords)
  const { own, weights, isPossible, begin, set, letGo, cancel } = trial
  const ownWeight = formatWeight(own[index] ?? 0, language)
  if (!isPossible) return <b className="board-weight-fixed">{ownWeight}</b>
  const value = (weights ?? own)[index] ?? 0
  return (
    <span className="board-weight-field">
      <PercentField
        label={words.weight(localText(criterion.name, language))}
        value={value}
        max={sumOf(own)}
        valueText={formatWeight(value, language)}
        faultText={words.notPercent}
        onBegin={begin}
        onStep={(next) => set(index, next)}
        onLetGo={letGo}
        onCancel={cancel}
      />
      {weights !== null && (
        <span className="board-weight-own">
          <span aria-hidden="true">{ownWeight.replace(/\s?%$/, '')}</span>
          <span className="visually-hidden">{words.roundWeight(ownWeight)}</span>
        </span>
      )}
    </span>
  )
}
